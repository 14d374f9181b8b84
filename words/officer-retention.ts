import type { Phrase, PhraseOf } from './phrase.ts';

/** "Yang akan dimusnahkan": what is past its period, and the records of what went. */
export const RETENTION_WORDS = {
  title: { id: 'Yang akan dimusnahkan', en: 'What is to be destroyed' },
  lead: {
    id: 'Data pribadi yang masa simpannya lewat. Hilang untuk selamanya setelah Anda menegaskan; berita acaranya dicetak dan ditandatangani.',
    en: 'Personal data past their period. Gone for good once you confirm; the record is printed and signed.',
  },
  kind: { id: 'Jenis', en: 'Class' },
  kept: { id: 'Disimpan', en: 'Kept for' },
  now: { id: 'Sekarang', en: 'Now' },
  soon: { id: '30 hari lagi', en: 'Within 30 days' },
  held: { id: 'Ditahan', en: 'Held' },
  heldHint: {
    id: 'Ditahan: pemiliknya meminta hanya disimpan, atau permintaannya belum diputuskan.',
    en: 'Held: its owner wants it only kept, or a request about it is open.',
  },
  nothing: { id: 'Tidak ada yang harus dimusnahkan sekarang.', en: 'Nothing has to go now.' },
  destroy: { id: 'Musnahkan sekarang', en: 'Destroy now' },
  sureQuestion: {
    id: 'Setelah ini tidak dapat dikembalikan. Musnahkan semua yang tercantum di kolom "Sekarang"?',
    en: 'This cannot be undone. Destroy everything in the column “Now”?',
  },
  sure: { id: 'Ya, musnahkan', en: 'Yes, destroy it' },
  cancel: { id: 'Batal', en: 'Cancel' },
  done: { id: 'Sudah dimusnahkan. Cetak berita acaranya.', en: 'Destroyed. Print the record.' },
  records: { id: 'Berita acara pemusnahan', en: 'Records of destruction' },
  noRecords: { id: 'Belum ada.', en: 'None yet.' },
  print: { id: 'Berita acara (PDF)', en: 'Record (PDF)' },
} as const satisfies Record<string, Phrase>;

export const daysKept: PhraseOf<[days: number]> = {
  id: (days) => (days % 365 === 0 ? `${days / 365} tahun` : `${days} hari`),
  en: (days) => (days % 365 === 0 ? `${days / 365} ${days === 365 ? 'year' : 'years'}` : `${days} days`),
};
