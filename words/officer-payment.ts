import type { BerkasPaperKind } from '../domain/print/paper-kinds.ts';
import type { Phrase } from './phrase.ts';

/** Contribution, payment code and the papers that carry them. */
export const PAYMENT_WORDS = {
  total: { id: 'Jumlah', en: 'Total' },
  totalPerMonth: { id: 'Jumlah iuran sebulan', en: 'Contribution a month' },
  totalToPay: { id: 'Jumlah yang dibayar', en: 'Total to pay' },
  employerPart: { id: 'Dibayar pemberi kerja', en: 'Paid by the employer' },
  workerPart: { id: 'Dipotong dari upah', en: 'Taken from the wage' },
  worker: { id: 'Tenaga kerja', en: 'Worker' },
  wage: { id: 'Upah', en: 'Wage' },
  employerShort: { id: 'pemberi kerja', en: 'employer' },
  workerShort: { id: 'pekerja', en: 'worker' },
  month: { id: 'Bulan', en: 'Month' },
  discounted: { id: 'keringanan', en: 'discounted' },
  dueDate: { id: 'Bayar paling lambat', en: 'Pay by' },
  wasDue: { id: 'Jatuh tempo', en: 'Due date' },
  overdue: { id: 'sudah lewat, bayar segera', en: 'has passed, pay at once' },
  make: { id: 'Buat kode di loket', en: 'Make a code here' },
  official: { id: 'Kode resmi dari BPJS Ketenagakerjaan', en: 'Official code from BPJS Ketenagakerjaan' },
  useOfficial: { id: 'Pakai kode resmi', en: 'Use the official code' },
  code: { id: 'Kode pembayaran', en: 'Payment code' },
  amount: { id: 'Jumlah', en: 'Amount' },
  originCounter: { id: 'Dibuat loket', en: 'Made at the counter' },
  originOfficial: { id: 'Kode resmi', en: 'Official code' },
  notPayable: {
    id: 'Kode ini dibuat loket dan belum dapat dibayar di bank. Bila kode resmi dari BPJS Ketenagakerjaan sudah ada, ketik di bawah ini.',
    en: 'This code was made at the counter and cannot be paid at a bank yet. Once BPJS Ketenagakerjaan has given the official code, type it below.',
  },
  takeBackSlip: {
    id: 'Kodenya sudah diganti. Minta kembali slip lama dari pemohon, lalu cetak slip yang baru.',
    en: 'The code was replaced. Take the old slip back from the applicant and print the new one.',
  },
  codeWithdrawn: {
    id: 'Iurannya berubah, jadi kode lama tidak berlaku lagi. Minta kembali slip lama dari pemohon, lalu buat kode baru.',
    en: 'The contribution changed, so the old code no longer counts. Take the old slip back from the applicant and make a new code.',
  },
  payableAt: { id: 'Dapat dibayar di', en: 'Can be paid at' },
  replace: { id: 'Ganti dengan kode resmi', en: 'Replace with the official code' },
  correct: { id: 'Perbaiki kode resmi', en: 'Correct the official code' },
  codeMissing: { id: 'Ketik kode resminya.', en: 'Type the official code.' },
  pdf: { id: 'Tanda terima A4 (PDF)', en: 'A4 receipt (PDF)' },
  noPapers: { id: 'Belum ada yang dicetak.', en: 'Nothing printed yet.' },
} as const satisfies Record<string, Phrase>;

/** The buttons that print a paper of a berkas. */
export const PRINT_PAPER_WORDS: Record<BerkasPaperKind, Phrase> = {
  'payment-slip': { id: 'Cetak slip pembayaran', en: 'Print the payment slip' },
  'document-receipt': { id: 'Cetak tanda terima', en: 'Print the receipt' },
  'missing-documents': { id: 'Cetak dokumen yang kurang', en: 'Print what is missing' },
  'claim-guidance': { id: 'Cetak panduan klaim', en: 'Print the claim guidance' },
};
