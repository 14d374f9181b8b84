import { type Static, Type } from 'typebox';
import type { Phrase } from '../words/phrase.ts';

interface ProblemKind {
  readonly status: number;
  /** Says what to do, not only what is wrong. */
  readonly title: Phrase;
}

/** Everything this server refuses, with its HTTP status and its words. A code without both does not compile. */
export const PROBLEMS = {
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
  'no-one-waiting': {
    status: 404,
    title: { id: 'Tidak ada yang menunggu.', en: 'Nobody is waiting.' },
  },
  'ticket-not-found': {
    status: 404,
    title: { id: 'Nomor antrian tidak ditemukan.', en: 'The ticket was not found.' },
  },
  'berkas-not-found': {
    status: 404,
    title: { id: 'Berkas tidak ditemukan.', en: 'The visit file was not found.' },
  },
  'job-not-found': {
    status: 404,
    title: { id: 'Cetakan tidak ditemukan.', en: 'The print job was not found.' },
  },
  'counter-busy': {
    status: 409,
    title: {
      id: 'Masih ada nomor di loket ini. Selesaikan dahulu.',
      en: 'A ticket is still at this counter. Finish it first.',
    },
  },
  'illegal-move': {
    status: 409,
    title: {
      id: 'Nomor ini sudah berubah keadaannya. Layar diperbarui; periksa lalu ulangi.',
      en: 'This ticket has changed meanwhile. Look again and repeat.',
    },
  },
  'nothing-at-counter': {
    status: 409,
    title: {
      id: 'Tidak ada nomor di loket ini. Panggil dahulu.',
      en: 'No ticket is at this counter. Call one first.',
    },
  },
  'key-reused': {
    status: 409,
    title: {
      id: 'Kunci permintaan ini sudah dipakai untuk isi yang lain.',
      en: 'This request key was already used for something else.',
    },
  },
  'stale-revision': {
    status: 409,
    title: {
      id: 'Berkas ini baru saja diubah di layar lain. Muat ulang, lalu ketik perubahan Anda.',
      en: 'This file was just changed on another screen. Reload it, then type your change.',
    },
  },
  'wrong-form': {
    status: 409,
    title: {
      id: 'Formulir ini bukan untuk layanan berkas ini.',
      en: 'This form is not for the service of this file.',
    },
  },
  'registration-missing': {
    status: 409,
    title: {
      id: 'Simpan dahulu formulirnya sampai iuran terhitung.',
      en: 'Save the form first, so that the contribution is computed.',
    },
  },
  'payment-code-missing': {
    status: 409,
    title: { id: 'Buat dahulu kode pembayaran.', en: 'Make the payment code first.' },
  },
  'paper-withdrawn': {
    status: 409,
    title: {
      id: 'Kode pada slip ini tidak berlaku lagi. Buka berkasnya dan cetak slip yang baru.',
      en: 'The code on this slip no longer counts. Open the file and print the new slip.',
    },
  },
  'print-not-uncertain': {
    status: 409,
    title: {
      id: 'Cetakan ini tidak sedang menunggu jawaban.',
      en: 'This paper is not waiting for an answer.',
    },
  },
  'invalid-form': {
    status: 422,
    title: { id: 'Perlu diperbaiki:', en: 'Please correct:' },
  },
  'invalid-payment-code': {
    status: 422,
    title: {
      id: 'Kode pembayaran tidak sesuai. Periksa angka demi angka.',
      en: 'The payment code does not fit. Check it figure by figure.',
    },
  },
  'invalid-contribution': {
    status: 422,
    title: { id: 'Iuran tidak dapat dihitung.', en: 'The contribution cannot be computed.' },
  },
  'serial-exhausted': {
    status: 422,
    title: {
      id: 'Nomor urut kode pembayaran hari ini habis. Ketik kode resmi.',
      en: 'Today’s payment code serials are used up. Type in the official code.',
    },
  },
  'weak-password': {
    status: 422,
    title: {
      id: 'Kata sandi terlalu pendek atau mudah ditebak. Pakai kalimat yang hanya Anda tahu.',
      en: 'The password is too short or easy to guess. Use a sentence only you know.',
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

export type ProblemCode = keyof typeof PROBLEMS;

export const FieldProblemSchema = Type.Object({
  /** Where in the body, "workers.0.nik". */
  path: Type.String(),
  code: Type.String(),
  message: Type.String(),
});
export type FieldProblem = Static<typeof FieldProblemSchema>;

/** What every refusal looks like on the wire: `application/problem+json`. */
export const ProblemSchema = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.Optional(Type.String()),
  errors: Type.Optional(Type.Array(FieldProblemSchema)),
  /** The ticket that stands in the way, with `counter-busy`. */
  ticket: Type.Optional(Type.Unknown()),
});
export type Problem = Static<typeof ProblemSchema>;
