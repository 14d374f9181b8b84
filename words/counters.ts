import type { PhraseOf } from './phrase.ts';

/** A counter that was given no name of its own. */
export const COUNTER_NAME: PhraseOf<[number: number]> = {
  id: (number) => `Loket ${number}`,
  en: (number) => `Counter ${number}`,
};
