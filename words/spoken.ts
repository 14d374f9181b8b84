import { KIOSK_REMEMBER } from './kiosk.ts';
import type { PhraseOf } from './phrase.ts';

/** What the kiosk says when no paper comes, in the words that stand on its screen. `number` as it is spoken: "B, nol nol empat". */
export const SPOKEN_REMINDER: PhraseOf<[number: string]> = {
  id: (number) => `${KIOSK_REMEMBER.number.id} ${number}. ${KIOSK_REMEMBER.tell.id}`,
  en: (number) => `${KIOSK_REMEMBER.number.en} ${number}. ${KIOSK_REMEMBER.tell.en}`,
};
