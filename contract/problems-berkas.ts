import type { ProblemKind } from './problem-kind.ts';

/** What berkas, forms, payment and papers refuse. */
export const BERKAS_PROBLEMS = {
  'berkas-not-found': {
    status: 404,
    title: { id: 'Berkas tidak ditemukan.', en: 'The visit file was not found.' },
  },
  'job-not-found': {
    status: 404,
    title: { id: 'Cetakan tidak ditemukan.', en: 'The print job was not found.' },
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
} as const satisfies Record<string, ProblemKind>;
