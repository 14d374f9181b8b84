import type {
  FormProblem,
  FormWarning,
  RegistrationProblemCode,
  RegistrationWarningCode,
} from '../domain/registration/form-problems.ts';
import type { Language } from './phrase.ts';
import { type ProblemWords, sayProblem } from './problem-words.ts';
import { IDENTITY_PROBLEMS } from './problems-identity.ts';

/** What is wrong or doubtful about a box of a form, apart from the numbers written in it. */
export const REGISTRATION_PROBLEMS: ProblemWords<RegistrationProblemCode | RegistrationWarningCode> = {
  required: { id: 'Wajib diisi.', en: 'This is required.' },
  'choice-unknown': { id: 'Pilih salah satu jawaban yang ada.', en: 'Choose one of the answers.' },
  'name-has-digits': { id: 'Nama tidak berisi angka. Periksa lagi.', en: 'A name has no figures. Check it.' },
  'day-shape': {
    id: 'Ketik tanggal seperti 01/02/1990 (hari/bulan/tahun).',
    en: 'Type the date like 01/02/1990 (day/month/year).',
  },
  'day-impossible': { id: 'Tanggal ini tidak ada. Periksa lagi.', en: 'There is no such day. Check it.' },
  'day-in-future': {
    id: 'Tanggal ini belum terjadi. Periksa lagi.',
    en: 'This day is still to come. Check it.',
  },
  'month-shape': {
    id: 'Ketik bulan seperti 11/2026 (bulan/tahun).',
    en: 'Type the month like 11/2026 (month/year).',
  },
  'rupiah-shape': {
    id: 'Ketik rupiah bulat, misalnya 3.229.957.',
    en: 'Type whole rupiah, for example 3.229.957.',
  },
  'rupiah-zero': { id: 'Upah tidak boleh nol.', en: 'The wage cannot be zero.' },
  'count-shape': { id: 'Ketik angka bulat mulai dari 1.', en: 'Type a whole number from 1.' },
  'workers-empty': { id: 'Isi paling sedikit satu tenaga kerja.', en: 'Enter at least one worker.' },
  'nik-repeated': {
    id: ({ line }) => `NIK ini sama dengan tenaga kerja ${line ?? 'lain'}. Periksa keduanya.`,
    en: ({ line }) => `The same NIK as worker ${line ?? 'on another line'}. Check both.`,
  },
  'licence-missing': {
    id: 'Isi NIB, atau nomor SIUP/SITU. Salah satu cukup.',
    en: 'Fill in the NIB, or the SIUP/SITU number. One of them is enough.',
  },
  'birth-date-differs-from-nik': {
    id: 'Tanggal lahir berbeda dari NIK. Cocokkan dengan KTP.',
    en: 'The date of birth differs from the NIK. Compare with the KTP.',
  },
  'sex-differs-from-nik': {
    id: 'Jenis kelamin berbeda dari NIK. Cocokkan dengan KTP.',
    en: 'The sex differs from the NIK. Compare with the KTP.',
  },
  'month-far-away': {
    id: 'Bulan iuran lebih dari setahun dari sekarang. Pastikan tahunnya benar.',
    en: 'The month is more than a year away. Make sure the year is right.',
  },
  'age-over-limit': {
    id: ({ limit }) =>
      `${limit === undefined ? 'Melewati batas usia' : `Usia ${limit} tahun ke atas`}. Tanyakan ke kantor cabang sebelum mendaftar.`,
    en: ({ limit }) =>
      `${limit === undefined ? 'Over the age limit' : `Aged ${limit} or over`}. Ask the branch office before registering.`,
  },
};

/** The sentence for anything the check of a form finds. */
export function sayFormProblem(problem: FormProblem | FormWarning, language: Language): string {
  return sayProblem({ ...IDENTITY_PROBLEMS, ...REGISTRATION_PROBLEMS }, problem, language);
}
