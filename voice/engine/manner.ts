import type { Sentence } from '../../server/ports-voice.ts';

/** How a language is spoken, in the terms of espeak-ng. */
export interface Manner {
  readonly voice: string;
  readonly wordsPerMinute: number;
  /** Silence between words, in units of 10 ms. */
  readonly wordGap: number;
}

/** Slow, with a gap after each word: in a noisy hall that gap is worth more than a louder voice. */
export const MANNERS: Readonly<Record<Sentence['language'], Manner>> = {
  id: { voice: 'id', wordsPerMinute: 145, wordGap: 8 },
  en: { voice: 'en-gb', wordsPerMinute: 145, wordGap: 8 },
};

/** The same as arguments on the command line. */
export function mannerArguments({ voice, wordsPerMinute, wordGap }: Manner): readonly string[] {
  return ['-v', voice, '-s', String(wordsPerMinute), '-g', String(wordGap)];
}
