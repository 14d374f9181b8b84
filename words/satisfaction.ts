import type { Phrase } from './phrase.ts';

/** The four answers of Permenpan RB 14/2017, lowest first. */
export const SATISFACTION_NAMES: readonly [Phrase, Phrase, Phrase, Phrase] = [
  { id: 'Tidak baik', en: 'Not good' },
  { id: 'Kurang baik', en: 'Less good' },
  { id: 'Baik', en: 'Good' },
  { id: 'Sangat baik', en: 'Very good' },
];

/** The faces at the kiosk, and their counts at the desk. */
export const SATISFACTION_WORDS = {
  question: { id: 'Sudah dilayani? Bagaimana pelayanan kami?', en: 'Have you been served? How were we?' },
  thanks: { id: 'Terima kasih atas penilaian Anda.', en: 'Thank you for your answer.' },
  today: { id: 'Kepuasan hari ini', en: 'Satisfaction today' },
  noNames: {
    id: 'Dijawab di mesin antrian, tanpa nama.',
    en: 'Answered at the kiosk, without names.',
  },
  none: { id: 'Belum ada penilaian.', en: 'No answers yet.' },
} satisfies Record<string, Phrase>;
