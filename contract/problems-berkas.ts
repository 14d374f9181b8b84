import type { ProblemKind } from './problem-kind.ts';

/** What berkas, forms, payment and papers refuse. */
export const BERKAS_PROBLEMS = {
  'berkas-not-found': {
    status: 404,
    title: { id: 'Berkas tidak ditemukan.', en: 'The visit file was not found.' },
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
  'nothing-missing': {
    status: 409,
    title: {
      id: 'Tidak ada dokumen yang kurang pada berkas ini.',
      en: 'No document is missing in this file.',
    },
  },
  'no-claim-here': {
    status: 409,
    title: {
      id: 'Panduan klaim hanya untuk layanan JHT dan Informasi.',
      en: 'Claim guidance is for the JHT and information services only.',
    },
  },
  'payment-code-missing': {
    status: 409,
    title: { id: 'Buat dahulu kode pembayaran.', en: 'Make the payment code first.' },
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
