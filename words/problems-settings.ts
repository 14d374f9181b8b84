import type { HoursProblemCode } from '../domain/calendar/hours-problems.ts';
import type { TariffProblemCode } from '../domain/contribution/tariff-rules.ts';
import type { ProblemWords } from './problem-words.ts';

/** What is wrong with a setting's value beyond its shape. */
export const SETTING_PROBLEMS: ProblemWords<TariffProblemCode | HoursProblemCode | 'day-impossible'> = {
  'day-impossible': { id: 'Tanggal ini tidak ada. Periksa lagi.', en: 'There is no such day. Check it.' },
  'brackets-not-rising': {
    id: 'Penghasilan harus naik dari baris ke baris, mulai dari 0.',
    en: 'Incomes must rise from line to line, beginning at 0.',
  },
  'holiday-outside-year': {
    id: 'Tanggal ini tidak ada atau di luar tahun daftar ini. Daftar berlaku untuk tahun dari tanggal mulainya.',
    en: 'This day does not exist or lies outside the year of this list, which is that of the day it begins on.',
  },
  'range-backwards': {
    id: 'Jam tutup harus sesudah jam buka. Periksa lagi.',
    en: 'The closing time must be later than the opening time. Check it.',
  },
  'range-overlaps': {
    id: 'Jam ini bertumpuk dengan jam di atasnya. Tulis jam mulai sesudah jam sebelumnya selesai.',
    en: 'These hours overlap those above. Let them begin after the ones before have ended.',
  },
  'day-twice': {
    id: 'Hari ini sudah ada di daftar. Satukan jamnya, atau hapus salah satu.',
    en: 'This day stands in the list already. Put its hours together, or remove one of them.',
  },
  'special-day-impossible': {
    id: 'Tanggal ini tidak ada. Periksa lagi.',
    en: 'There is no such day. Check it.',
  },
  'no-time-for-numbers': {
    id: 'Nomor terakhir jatuh sebelum nomor pertama dibagikan. Kurangi menit sebelum tutup.',
    en: 'The last number would be given out before the first. Choose fewer minutes before closing.',
  },
};
