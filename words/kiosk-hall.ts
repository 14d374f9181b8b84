import type { Phrase, PhraseOf } from './phrase.ts';

/** What the kiosk says of the hall above the services, in one line. */
export const KIOSK_HALL = {
  unattended: {
    id: 'Belum ada petugas di loket. Nomor tetap dapat diambil.',
    en: 'Nobody is at the counter yet. You can still take a number.',
  },
  counter: { id: 'Loket', en: 'The counter' },
} satisfies Record<string, Phrase>;

/** `opening` says when, with its full stop: "Buka pukul 08.00." */
export const KIOSK_NUMBERS_ALREADY: PhraseOf<[opening: string]> = {
  id: (opening) => `${opening.replace(/\.$/, '')} – nomor sudah dapat diambil`,
  en: (opening) => `${opening.replace(/\.$/, '')} – you can already take a number`,
};
