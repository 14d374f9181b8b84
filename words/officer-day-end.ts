import type { Phrase, PhraseOf } from './phrase.ts';

/** Tutup hari & cadangkan. */
export const DAY_END_WORDS = {
  title: { id: 'Tutup hari', en: 'End the day' },
  lead: {
    id: 'Mencetak kertas penutupan hari dan membuat cadangan. Tidak menghentikan apa pun: nomor masih dapat diambil dan dipanggil.',
    en: 'Prints the paper of the day’s end and makes a backup. It stops nothing: numbers can still be taken and called.',
  },
  end: { id: 'Tutup hari & cadangkan', en: 'End the day & back up' },
  endAgain: { id: 'Tutup hari & cadangkan lagi', en: 'End the day & back up again' },
  whatHappens: {
    id: 'Mereka masih dapat dipanggil hari ini. Yang belum dilayani sampai pukul 24.00 menjadi "tidak terlayani". Bila mereka perlu nomor untuk hari berikutnya, pakai "Tutup lebih awal" dahulu.',
    en: 'They can still be called today. Who is not served by midnight becomes "not served". If they need a number for the next day, use "Close early" first.',
  },
  sure: { id: 'Ya, tutup hari ini', en: 'Yes, end the day' },
  paper: {
    id: 'Kertas penutupan keluar dari printer meja. Simpan di map: kodenya membuktikan isi catatan hari ini.',
    en: 'The closing paper comes out of the desk printer. File it: its code proves what today’s log holds.',
  },
  notReady: {
    id: 'Cadangan belum disiapkan: hari ditutup tanpa cadangan. Administrator menyiapkannya di halaman Cadangan.',
    en: 'Backups are not set up: the day was ended without one. The administrator sets them up on the page Backups.',
  },
} as const satisfies Record<string, Phrase>;

/** "Masih ada 3 orang menunggu, 1 ditahan dan 1 di loket." */
export const stillHere: PhraseOf<[waiting: number, held: number, atCounters: number]> = {
  id: (waiting, held, atCounters) =>
    `Masih ada: ${waiting} menunggu, ${held} ditahan, ${atCounters} di loket.`,
  en: (waiting, held, atCounters) =>
    `Still here: ${waiting} waiting, ${held} set aside, ${atCounters} at a counter.`,
};

export const dayEndedAt: PhraseOf<[clock: string]> = {
  id: (clock) => `Hari ditutup pukul ${clock}.`,
  en: (clock) => `The day was ended at ${clock}.`,
};
