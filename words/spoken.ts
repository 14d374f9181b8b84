import { KIOSK_REMEMBER } from './kiosk.ts';
import type { Phrase, PhraseOf } from './phrase.ts';

/** What the kiosk says when no paper comes, in the words that stand on its screen. `number` as it is spoken: "B, nol nol empat". */
export const SPOKEN_REMINDER: PhraseOf<[number: string]> = {
  id: (number) => `${KIOSK_REMEMBER.number.id} ${number}. ${KIOSK_REMEMBER.tell.id}`,
  en: (number) => `${KIOSK_REMEMBER.number.en} ${number}. ${KIOSK_REMEMBER.tell.en}`,
};

/** Where a called person is to go; `place` as it is spoken, "loket satu". */
const GO_TO: PhraseOf<[place: string]> = {
  id: (place) => `silakan menuju ${place}`,
  en: (place) => `please proceed to ${place}`,
};

const FETCHED: Phrase = { id: 'petugas mendatangi Anda', en: 'an officer is coming to you' };

/** A call in the hall. `place`: the counter as it is spoken; null: the officer comes to the chair. */
export const SPOKEN_CALL: PhraseOf<[number: string, place: string | null]> = {
  id: (number, place) => `Nomor antrian ${number}, ${place === null ? FETCHED.id : GO_TO.id(place)}.`,
  en: (number, place) => `Number ${number}, ${place === null ? FETCHED.en : GO_TO.en(place)}.`,
};

/**
 * A counter nobody gave a name: forty agencies share the hall, so it is called by its agency. `number` in words, where
 * the agency has several; null where it has this one.
 */
export const SPOKEN_COUNTER: PhraseOf<[agency: string, number: string | null]> = {
  id: (agency, number) => (number === null ? `loket ${agency}` : `loket ${agency} ${number}`),
  en: (agency, number) => (number === null ? `the ${agency} counter` : `${agency} counter ${number}`),
};

/** "Uji suara". */
export const SPOKEN_TEST: Phrase = {
  id: 'Ini uji suara. Panggilan nomor antrian akan terdengar sekeras ini.',
  en: 'This is a sound test. Calls will be heard as loud as this.',
};
