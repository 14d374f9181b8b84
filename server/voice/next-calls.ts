import { usedCounters } from '../../db/counters.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { openCounters } from '../counters/open-counters.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Sentence } from '../ports-voice.ts';
import { counterLine, nextFew } from '../queue/counter-line.ts';
import { officeDay } from '../site/current-day.ts';
import { type Called, readCallSpeech, spokenCall } from './call-speech.ts';

/** So many calls may follow one another faster than a sentence is made. */
const NEXT_AT_COUNTER = 3;

/** The sentences of the calls that come next by the queue’s own rule: of each open counter the first, then the second. */
export async function nextCalls(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>): Promise<Sentence[]> {
  const day = await officeDay(tx, deps);
  const speech = await readCallSpeech(tx, deps, day);
  if (!speech.rules.callsSpoken) return [];
  const atCounters: Called[][] = [];
  for (const counter of await countersToCome(tx, deps, day)) {
    const next = await nextFew(tx, deps, day, await counterLine(tx, deps, day, counter), NEXT_AT_COUNTER);
    atCounters.push(
      next.map(({ series, serial, help }) => ({
        ...{ number: ticketNumber(series, serial), counter, fetch: help === 1 },
      })),
    );
  }
  return Array.from({ length: NEXT_AT_COUNTER }, (_, place) =>
    atCounters.flatMap((next) => next[place] ?? []),
  )
    .flat()
    .flatMap((called) => spokenCall(called, speech).map(({ sentence }) => sentence));
}

/** The open counters; in the morning, before anybody sits, those that were used before, or the first. */
async function countersToCome(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>, day: string): Promise<number[]> {
  const open = await openCounters(tx, deps, day);
  const likely = open.length > 0 ? open : await usedCounters(tx, deps.site);
  return likely.length > 0 ? likely.map(({ counter }) => counter) : [1];
}
