import type { PhraseOf } from './phrase.ts';

/** When to come back after asking too often. */
export const tryAgainIn: PhraseOf<[seconds: number]> = {
  id: (seconds) => `Coba lagi dalam ${seconds} detik.`,
  en: (seconds) => `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
};
