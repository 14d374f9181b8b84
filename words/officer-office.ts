import type { HoursProblem } from '../domain/calendar/typed-hours.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** Editing hours, days, quotas and counters. */
export const OFFICE_WORDS = {
  neverSet: {
    id: 'Tanpa jam satu pun, kantor dianggap buka terus.',
    en: 'Without any hours the office counts as always open.',
  },
  hoursHow: {
    id: 'Ketik seperti 08.00–12.00, 13.00–15.30. Yang di antaranya menjadi istirahat. Kosong berarti tutup.',
    en: 'Type like 08.00–12.00, 13.00–15.30. What lies between becomes a break. Empty is closed.',
  },
  usual: { id: 'Isi jam yang lazim', en: 'Fill in the usual hours' },
  usualNote: {
    id: 'Hanya mengisi kotak; periksa dengan jam kantor Anda sebelum menyimpan.',
    en: 'Fills the boxes only; compare with your office’s hours before you save.',
  },
  closedDay: { id: 'tutup', en: 'closed' },
  closedAllDay: { id: 'tutup sehari penuh', en: 'closed all day' },
  numbersBefore: { id: 'Nomor dibagikan sebelum buka (menit)', en: 'Numbers before opening (minutes)' },
  lastNumberBefore: {
    id: 'Nomor terakhir sebelum tutup (menit)',
    en: 'Last number before closing (minutes)',
  },
  cutiBersama: { id: 'Tutup pada cuti bersama', en: 'Closed on cuti bersama' },
  noHours: {
    id: 'Isi jam paling sedikit satu hari. Untuk menutup satu tanggal, pakai "Hari dengan jam khusus".',
    en: 'Type the hours of one day at least. To close a single date use "Days with hours of their own".',
  },
  date: { id: 'Tanggal', en: 'Day' },
  hours: { id: 'Jam buka (kosong = tutup)', en: 'Hours (empty = closed)' },
  why: { id: 'Sebab, seperti di layar', en: 'Why, as on the screens' },
  whyEn: { id: 'Sebab (Inggris)', en: 'Why, in English' },
  whyMissing: {
    id: 'Tulis sebabnya; dibaca di mesin antrian dan TV.',
    en: 'Write why; it is read on the kiosk and the TV.',
  },
  dayTwice: { id: 'Tanggal ini sudah ada di atas.', en: 'This day is already in the list.' },
  addDay: { id: 'Tambah hari', en: 'Add a day' },
  noDays: { id: 'Belum ada hari khusus.', en: 'No such days yet.' },
  holiday: { id: 'Nama hari libur', en: 'Name of the holiday' },
  kind: { id: 'Jenis', en: 'Kind' },
  source: { id: 'Dasar (nomor SKB)', en: 'Source (number of the decree)' },
  nameMissing: { id: 'Tulis namanya.', en: 'Write the name.' },
  noLimit: { id: 'tanpa batas', en: 'no limit' },
  noneToday: { id: 'tidak ada nomor untuk layanan ini', en: 'no numbers for this service' },
  counterNumber: { id: 'Nomor loket', en: 'Counter' },
  shown: { id: 'Nama di layar', en: 'Name on screens' },
  shownEn: { id: 'Nama di layar (Inggris)', en: 'Name on screens (English)' },
  spoken: { id: 'Nama di suara panggilan', en: 'Name in the spoken call' },
  services: { id: 'Layanan', en: 'Services' },
  allServices: { id: 'semua layanan', en: 'all services' },
  noServices: { id: 'Pilih paling sedikit satu layanan.', en: 'Choose one service at least.' },
  counterTwice: { id: 'Nomor loket ini sudah ada di atas.', en: 'This counter is already in the list.' },
  addCounter: { id: 'Tambah loket', en: 'Add a counter' },
  noCounters: {
    id: 'Belum ada loket yang diberi nama; semuanya bernama "Loket" dan nomornya, dan melayani semua.',
    en: 'No counter has a name of its own; each is "Loket" and its number, and serves everything.',
  },
} as const satisfies Record<string, Phrase>;

/** The weekdays, Sunday first, as the calendar counts them. */
export const WEEKDAYS: readonly Phrase[] = [
  { id: 'Minggu', en: 'Sunday' },
  { id: 'Senin', en: 'Monday' },
  { id: 'Selasa', en: 'Tuesday' },
  { id: 'Rabu', en: 'Wednesday' },
  { id: 'Kamis', en: 'Thursday' },
  { id: 'Jumat', en: 'Friday' },
  { id: 'Sabtu', en: 'Saturday' },
];

const HOURS_PROBLEMS: Record<HoursProblem['code'], PhraseOf<[first: string, second: string]>> = {
  shape: {
    id: (part) => `"${part}" belum terbaca sebagai jam. Ketik seperti 08.00–12.00.`,
    en: (part) => `"${part}" cannot be read as hours. Type like 08.00–12.00.`,
  },
  backwards: {
    id: (range) => `${range}: jam selesai harus sesudah jam mulai.`,
    en: (range) => `${range}: the end must come after the beginning.`,
  },
  overlap: {
    id: (first, second) => `${first} bertumpuk dengan ${second}. Perbaiki salah satunya.`,
    en: (first, second) => `${first} overlaps ${second}. Change one of them.`,
  },
  'too-many': {
    id: () => 'Paling banyak empat rentang jam sehari.',
    en: () => 'Four stretches a day at most.',
  },
};

/** What is wrong with hours as typed. */
export function hoursProblemWords({ code, first, second }: HoursProblem): Phrase {
  const words = HOURS_PROBLEMS[code];
  return { id: words.id(first, second), en: words.en(first, second) };
}

/** A box that wants a whole number. */
export function countWords(least: number, most: number): Phrase {
  return {
    id: `Ketik angka bulat dari ${least} sampai ${most}.`,
    en: `Type a whole number from ${least} to ${most}.`,
  };
}

/** "Istirahat 12.00–13.00". */
export const breakWords: PhraseOf<[hours: string]> = {
  id: (hours) => `Istirahat ${hours}`,
  en: (hours) => `Break ${hours}`,
};

/** The year whose holidays the form holds. */
export const holidaysOf: PhraseOf<[year: string]> = {
  id: (year) => `Daftar ini untuk tahun ${year}: tahun dari tanggal "Berlaku mulai".`,
  en: (year) => `This list is for ${year}: the year of the day it holds from.`,
};

/** A button that begins a year's list. */
export const beginYear: PhraseOf<[year: string]> = {
  id: (year) => `Mulai daftar tahun ${year}`,
  en: (year) => `Begin the list of ${year}`,
};
