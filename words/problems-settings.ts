import type { TariffProblemCode } from '../domain/contribution/tariff-rules.ts';
import type { ProblemWords } from './problem-words.ts';

/** What is wrong with a setting's value beyond its shape. */
export const SETTING_PROBLEMS: ProblemWords<TariffProblemCode | 'day-impossible'> = {
  'day-impossible': { id: 'Tanggal ini tidak ada. Periksa lagi.', en: 'There is no such day. Check it.' },
  'brackets-not-rising': {
    id: 'Penghasilan harus naik dari baris ke baris, mulai dari 0.',
    en: 'Incomes must rise from line to line, beginning at 0.',
  },
  'holiday-outside-year': {
    id: 'Tanggal ini tidak ada atau di luar tahun daftar ini. Daftar berlaku untuk tahun dari tanggal mulainya.',
    en: 'This day does not exist or lies outside the year of this list, which is that of the day it begins on.',
  },
};
