import type { OfficialCodeProblem } from '../domain/payment/official-code.ts';
import type { PaymentCodeProblem } from '../domain/payment/payment-code.ts';
import type { ProblemWords } from './problem-words.ts';

/** What is wrong with a payment code that was typed in. */
export const PAYMENT_CODE_PROBLEMS: ProblemWords<PaymentCodeProblem | OfficialCodeProblem> = {
  'payment-code-not-digits': {
    id: 'Kode pembayaran loket hanya berisi angka. Periksa lagi.',
    en: 'The counter’s payment code has figures only. Check it.',
  },
  'payment-code-length': {
    id: 'Kode pembayaran loket harus 15 angka. Periksa angka yang kurang atau lebih.',
    en: 'The counter’s payment code has 15 figures. Look for missing or extra ones.',
  },
  'payment-code-check-digit': {
    id: 'Ada angka yang salah atau tertukar. Cocokkan angka demi angka dengan kertasnya.',
    en: 'A figure is wrong or two are swapped. Compare with the paper figure by figure.',
  },
  'payment-code-date': {
    id: 'Tanggal di dalam kode ini tidak ada. Cocokkan dengan kertasnya.',
    en: 'The date inside this code does not exist. Compare with the paper.',
  },
  'payment-code-serial': {
    id: 'Nomor urut di dalam kode ini nol. Cocokkan dengan kertasnya.',
    en: 'The serial inside this code is zero. Compare with the paper.',
  },
  'official-code-length': {
    id: 'Kode resmi terdiri dari 6 sampai 20 angka atau huruf. Periksa lagi.',
    en: 'The official code has 6 to 20 figures or letters. Check it.',
  },
  'official-code-characters': {
    id: 'Kode resmi hanya berisi angka dan huruf. Periksa lagi.',
    en: 'The official code has figures and letters only. Check it.',
  },
};
