import type { ProblemKind } from './problem-kind.ts';

/** What any request may be refused for: its shape, who asks, the machine. */
export const REQUEST_PROBLEMS = {
  'invalid-body': {
    status: 400,
    title: {
      id: 'Isian tidak sesuai. Perbaiki bagian yang ditunjuk.',
      en: 'The input does not fit. Correct the fields shown.',
    },
  },
  'invalid-request': {
    status: 400,
    title: { id: 'Permintaan tidak dapat dibaca.', en: 'The request cannot be read.' },
  },
  'not-signed-in': {
    status: 401,
    title: { id: 'Anda belum masuk. Silakan masuk dahulu.', en: 'You are not signed in. Please sign in.' },
  },
  'wrong-password': {
    status: 401,
    title: {
      id: 'Nama pengguna atau kata sandi salah. Periksa lalu coba lagi.',
      en: 'User name or password is wrong. Check them and try again.',
    },
  },
  'password-change-required': {
    status: 403,
    title: {
      id: 'Ganti dahulu kata sandi awal Anda.',
      en: 'Change your first password before you go on.',
    },
  },
  'session-locked': {
    status: 403,
    title: {
      id: 'Layar terkunci. Masukkan PIN atau kata sandi Anda untuk melanjutkan.',
      en: 'The screen is locked. Enter your PIN or password to go on.',
    },
  },
  forbidden: {
    status: 403,
    title: { id: 'Akun Anda tidak berwenang untuk ini.', en: 'Your account may not do this.' },
  },
  'foreign-origin': {
    status: 403,
    title: { id: 'Permintaan dari halaman lain ditolak.', en: 'A request from another page was refused.' },
  },
  'unknown-host': {
    status: 403,
    title: {
      id: 'Alamat server ini tidak dikenal. Buka alamat yang tertulis saat server dinyalakan.',
      en: 'This server does not go by that name. Open the address shown when it was started.',
    },
  },
  'not-found': {
    status: 404,
    title: { id: 'Halaman atau data tidak ditemukan.', en: 'Nothing was found here.' },
  },
  'key-reused': {
    status: 409,
    title: {
      id: 'Kunci permintaan ini sudah dipakai untuk isi yang lain.',
      en: 'This request key was already used for something else.',
    },
  },
  'weak-password': {
    status: 422,
    title: {
      id: 'Kata sandi ini tidak dapat dipakai. Pakai kalimat yang hanya Anda tahu.',
      en: 'This password cannot be used. Use a sentence only you know.',
    },
  },
  'unknown-setting': {
    status: 422,
    title: { id: 'Pengaturan ini tidak dikenal.', en: 'This setting is unknown.' },
  },
  'invalid-setting': {
    status: 422,
    title: { id: 'Nilai pengaturan tidak sesuai. Periksa lagi.', en: 'The value does not fit this setting.' },
  },
  'too-many-requests': {
    status: 429,
    title: {
      id: 'Terlalu sering. Tunggu sebentar, lalu coba lagi.',
      en: 'Too often. Wait a moment, then try again.',
    },
  },
  'body-too-large': {
    status: 413,
    title: { id: 'Isian terlalu besar.', en: 'The input is too large.' },
  },
  'request-timeout': {
    status: 408,
    title: {
      id: 'Permintaan tidak selesai dikirim. Periksa jaringan, lalu coba lagi.',
      en: 'The request was not sent to its end. Check the network and try again.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { id: 'Kepala permintaan terlalu besar.', en: 'The head of the request is too large.' },
  },
  'unsupported-media': {
    status: 415,
    title: { id: 'Kirim isian sebagai JSON.', en: 'Send the input as JSON.' },
  },
  internal: {
    status: 500,
    title: {
      id: 'Terjadi kesalahan di server. Beri tahu petugas dengan nomor rujukan ini.',
      en: 'Something went wrong in the server. Tell the staff this reference.',
    },
  },
  'storage-unavailable': {
    status: 503,
    title: {
      id: 'Penyimpanan server penuh atau bermasalah. Tidak ada yang tersimpan; panggil petugas.',
      en: 'The server cannot store anything right now. Nothing was saved; call the staff.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
