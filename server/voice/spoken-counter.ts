import type { Phrase } from '../../words/phrase.ts';
import { type Language, say } from '../../words/phrase.ts';
import { spelledNumber } from '../../words/spelled-number.ts';
import { SPOKEN_COUNTER } from '../../words/spoken.ts';

/** What the ear is told about the counters of an office on a day. */
export interface CountersSpoken {
  readonly agency: string;
  /** The counters that were given a name, and how each is spoken in Indonesian. */
  readonly named: readonly { readonly number: number; readonly shown: Phrase; readonly spoken: string }[];
  /** The numbers of the counters the office uses that day. */
  readonly inUse: readonly number[];
}

/**
 * A counter as a call names it: by the name it was given, else "loket BPJS Ketenagakerjaan", with its number in words
 * where the office uses another that day.
 */
export function spokenCounter(counter: number, counters: CountersSpoken, language: Language): string {
  const { agency, named, inUse } = counters;
  const name = named.find(({ number }) => number === counter);
  if (name !== undefined) return language === 'id' ? name.spoken : say(name.shown, 'en');
  const isAlone = inUse.every((number) => number === counter);
  return SPOKEN_COUNTER[language](agency, isAlone ? null : spelledNumber(counter, language));
}
