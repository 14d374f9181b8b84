import type { Phrase, PhraseOf } from './phrase.ts';

/** The paper of the day's closing. */
export const CLOSING_PAPER = {
  title: { id: 'LAPORAN TUTUP HARI', en: 'DAY CLOSING REPORT' },
  day: { id: 'Hari', en: 'Day' },
  closed: { id: 'Ditutup', en: 'Closed' },
  by: { id: 'Oleh', en: 'By' },
  numbers: { id: 'Nomor antrian', en: 'Queue numbers' },
  none: { id: 'Tidak ada nomor yang diambil hari ini.', en: 'No number was taken today.' },
  total: { id: 'JUMLAH', en: 'TOTAL' },
  backup: { id: 'Cadangan terakhir', en: 'Last backup' },
  noBackup: { id: 'belum pernah', en: 'never yet' },
  seal: { id: 'Segel jejak', en: 'Seal of the trail' },
  events: { id: 'Catatan nomor', en: 'Event number' },
  keep: {
    id: 'Simpan kertas ini. Dengan nomor dan kode di atas, halaman Jejak dapat membuktikan bahwa catatan sampai hari ini tidak diubah.',
    en: 'Keep this paper. With the number and the code above, the page Trail can prove that the records up to this day were not changed.',
  },
} satisfies Record<string, Phrase>;

/** How many of a service came, and what became of them. */
export const CLOSING_COUNTS: PhraseOf<[given: number, served: number, notServed: number]> = {
  id: (given, served, notServed) => `${given} diambil, ${served} dilayani, ${notServed} tidak`,
  en: (given, served, notServed) => `${given} given, ${served} served, ${notServed} not`,
};
