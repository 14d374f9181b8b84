import type { VoiceRules } from '../../contract/voice-settings.ts';
import { countersCalling } from '../../db/counters.ts';
import type { Language } from '../../words/phrase.ts';
import { readCounters } from '../counters/read-counters.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Repeated } from '../ports-voice.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { type CountersSpoken, spokenCounter } from './spoken-counter.ts';

/** How calls are spoken on a day. */
export interface CallSpeech {
  readonly rules: VoiceRules;
  readonly counters: CountersSpoken;
}

/** Somebody who is called, or may be. */
export interface Called {
  /** "B-004". */
  readonly number: string;
  readonly counter: number;
  /** The officer comes to the chair. */
  readonly fetch: boolean;
}

/** Reads how calls are spoken on a day; a counter is in use where somebody sits, or called from that day. */
export async function readCallSpeech(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  day: string,
): Promise<CallSpeech> {
  const { site } = deps;
  const { agency } = await officeSetting(tx, site, 'office.identity', day);
  const { counters: named } = await officeSetting(tx, site, 'office.counters', day);
  const staffed = (await readCounters(tx, deps, day)).filter(({ seat }) => seat !== null);
  const inUse = [...staffed.map(({ counter }) => counter), ...(await countersCalling(tx, site, day, 0))];
  const rules = await officeSetting(tx, site, 'voice.rules', day);
  return { rules, counters: { agency, named, inUse } };
}

/** What is spoken for a call: the Indonesian sentence as often as is set, then the English one; nothing where calls are not spoken. */
export function spokenCall({ number, counter, fetch }: Called, { rules, counters }: CallSpeech): Repeated[] {
  if (!rules.callsSpoken) return [];
  const { numberStyle, times } = rules;
  const inLanguage = (language: Language, times: number): Repeated => {
    const place = fetch ? null : spokenCounter(counter, counters, language);
    return { sentence: { what: 'call', language, number, numberStyle, counter: place }, times };
  };
  return [inLanguage('id', times), ...(rules.languages === 'id+en' ? [inLanguage('en', 1)] : [])];
}
