import type { Phrase, PhraseOf } from './phrase.ts';

/** What can be read at the kiosk. */
export const KIOSK_READING = {
  offer: { id: 'Syarat, biaya, pengaduan, data Anda', en: 'Papers, costs, complaints, your data' },
  title: { id: 'Apa yang ingin Anda baca?', en: 'What would you like to read?' },
  toList: { id: 'Ke daftar', en: 'To the list' },
  next: { id: 'Berikutnya', en: 'Next' },
  previous: { id: 'Sebelumnya', en: 'Previous' },
  loading: { id: 'Sebentar…', en: 'One moment…' },
  scan: { id: 'Pindai dengan kamera HP', en: 'Scan with your phone’s camera' },
} satisfies Record<string, Phrase>;

/** The topics, each in the words of its target. */
export const KIOSK_TOPICS = {
  documents: { id: 'Syarat dokumen', en: 'Papers to bring' },
  procedure: { id: 'Prosedur di loket', en: 'At the counter' },
  online: { id: 'Layanan online', en: 'Online services' },
  'time-and-cost': { id: 'Waktu & biaya', en: 'Time & cost' },
  guarantees: { id: 'Jaminan & dasar hukum', en: 'Guarantees & law' },
  complaints: { id: 'Pengaduan', en: 'Complaints' },
  'own-data': { id: 'Data Anda', en: 'Your data' },
} satisfies Record<string, Phrase>;

/** Which leaf one reads, counted from 1. */
export const KIOSK_LEAF: PhraseOf<[leaf: number, of: number]> = {
  id: (leaf, of) => `Halaman ${leaf} dari ${of}`,
  en: (leaf, of) => `Page ${leaf} of ${of}`,
};

/** Before a number for a claim is given. */
export const KIOSK_CLAIM = {
  take: { id: 'Ambil nomor untuk dibantu', en: 'Take a number to be helped' },
  bring: { id: 'Siapkan', en: 'Have ready' },
} satisfies Record<string, Phrase>;
