import type { Phrase, PhraseOf } from './phrase.ts';

/** Giving a number at the desk. */
export const ISSUE_WORDS = {
  helpHint: {
    id: 'Tidak bisa melihat, mendengar, atau berjalan sendiri ke loket',
    en: 'Cannot see, hear or walk to the counter alone',
  },
  purpose: { id: 'Kunjungan', en: 'Visit' },
  firstVisit: { id: 'Urusan baru', en: 'A new matter' },
  oneMore: { id: 'Satu nomor lagi, karena', en: 'One more number, because' },
  chooseReason: { id: 'Pilih alasannya', en: 'Choose the reason' },
  oneMoreHint: {
    id: 'Mesin antrian tidak memberi nomor. Anda tetap dapat memberi satu nomor lagi dengan alasan.',
    en: 'The kiosk gives no numbers. You can still give one more, with a reason.',
  },
  needsReason: {
    id: 'Pilih dahulu alasannya, lalu tekan layanannya lagi.',
    en: 'Choose the reason first, then press the service again.',
  },
} as const satisfies Record<string, Phrase>;

/** The numbers of one service or more are used up today. */
export const usedUp: PhraseOf<[services: string]> = {
  id: (services) => `Nomor ${services} habis hari ini.`,
  en: (services) => `No more numbers for ${services} today.`,
};
