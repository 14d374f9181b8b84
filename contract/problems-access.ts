import type { ProblemKind } from './problem-kind.ts';

/** What signing in and a locked screen are refused for. */
export const ACCESS_PROBLEMS = {
  'code-required': {
    status: 401,
    title: {
      id: 'Ketik kode 6 angka dari aplikasi kode di HP Anda.',
      en: 'Type the 6-figure code from the code app on your phone.',
    },
  },
  'wrong-code': {
    status: 401,
    title: {
      id: 'Kode tidak cocok. Tunggu kode berikutnya di HP, lalu ketik yang baru.',
      en: 'The code does not fit. Wait for the next one on your phone and type that.',
    },
  },
  'wrong-pin': {
    status: 401,
    title: { id: 'PIN salah. Coba lagi.', en: 'Wrong PIN. Try again.' },
  },
  'password-needed': {
    status: 403,
    title: {
      id: 'PIN tidak dapat dipakai sekarang. Buka dengan kata sandi Anda.',
      en: 'The PIN cannot be used now. Open it with your password.',
    },
  },
  'desk-not-paired': {
    status: 403,
    title: {
      id: 'Komputer ini belum dipasangkan. Masuk dari komputer server, atau minta administrator memasangkan meja ini di halaman Perangkat.',
      en: 'This computer is not paired. Sign in at the server itself, or ask the administrator to pair this desk under Devices.',
    },
  },
  'no-code-set-up': {
    status: 409,
    title: {
      id: 'Kode sekali pakai belum disiapkan. Mulai dari awal.',
      en: 'One-time codes were not set up yet. Begin anew.',
    },
  },
  'code-set-up': {
    status: 409,
    title: {
      id: 'Kode sekali pakai sudah aktif. Matikan dahulu untuk menggantinya.',
      en: 'One-time codes are on already. Turn them off before you change them.',
    },
  },
  'weak-pin': {
    status: 422,
    title: {
      id: 'PIN terlalu mudah ditebak, atau jumlah angkanya tidak sesuai. Pilih yang lain.',
      en: 'The PIN is too easy to guess, or has the wrong number of figures. Choose another.',
    },
  },
  'sign-in-busy': {
    status: 503,
    title: {
      id: 'Terlalu banyak yang mencoba masuk sekaligus. Tunggu beberapa detik, lalu coba lagi.',
      en: 'Too many are trying to sign in at once. Wait a few seconds, then try again.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
