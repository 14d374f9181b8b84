import type { Phrase, PhraseOf } from './phrase.ts';

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
  make: { id: 'Buat kode di loket', en: 'Make a code here' },
  official: { id: 'Kode resmi dari BPJS Ketenagakerjaan', en: 'Official code from BPJS Ketenagakerjaan' },
  useOfficial: { id: 'Pakai kode resmi', en: 'Use the official code' },
  code: { id: 'Kode pembayaran', en: 'Payment code' },
  amount: { id: 'Jumlah', en: 'Amount' },
  originCounter: { id: 'Dibuat loket', en: 'Made at the counter' },
  originOfficial: { id: 'Kode resmi', en: 'Official code' },
  notPayable: {
    id: 'Kode ini dibuat loket dan belum dapat dibayar di bank. Catat berkasnya; kode resmi menyusul, lalu ketik di bawah.',
    en: 'This code was made at the counter and cannot be paid at a bank yet. The official code follows; type it below.',
  },
  payableAt: { id: 'Dapat dibayar di', en: 'Can be paid at' },
  replace: { id: 'Ganti dengan kode resmi', en: 'Replace with the official code' },
  codeMissing: { id: 'Ketik kode resminya.', en: 'Type the official code.' },
  printSlip: { id: 'Cetak slip pembayaran', en: 'Print the payment slip' },
  printReceipt: { id: 'Cetak tanda terima', en: 'Print the receipt' },
  pdf: { id: 'Tanda terima A4 (PDF)', en: 'A4 receipt (PDF)' },
  noPapers: { id: 'Belum ada yang dicetak.', en: 'Nothing printed yet.' },
} as const satisfies Record<string, Phrase>;

/** A split contribution, "Rp 113.700 + Rp 60.000". */
export const splitOf: PhraseOf<[employer: string, worker: string]> = {
  id: (employer, worker) => `${employer} dari pemberi kerja, ${worker} dari upah`,
  en: (employer, worker) => `${employer} from the employer, ${worker} from the wage`,
};
