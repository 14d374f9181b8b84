import type { Counter } from '../../contract/counters.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { counterNames } from './counter-name.ts';
import { type CounterNow, readCounter, readCounters } from './read-counters.ts';

/** Every counter that was ever used or was given a name, by number. */
export async function counterViews(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>): Promise<Counter[]> {
  const day = await officeDay(tx, deps);
  const used = await readCounters(tx, deps, day);
  const { counters: named } = await officeSetting(tx, deps.site, 'office.counters', day);
  const unused = named
    .filter(({ number }) => !used.some(({ counter }) => counter === number))
    .map(({ number }): CounterNow => ({ counter: number, seat: null, paused: null }));
  const nameOf = await counterNames(tx, deps.site, day);
  return [...used, ...unused].sort((a, b) => a.counter - b.counter).map((one) => view(one, nameOf));
}

/** One counter as it now is. */
export async function counterView(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  counter: number,
): Promise<Counter> {
  const day = await officeDay(tx, deps);
  return view(await readCounter(tx, deps, day, counter), await counterNames(tx, deps.site, day));
}

function view({ counter, seat, paused }: CounterNow, nameOf: (counter: number) => string): Counter {
  return {
    counter,
    name: nameOf(counter),
    staffedBy: seat === null ? null : { ...seat.user },
    staffedAt: seat === null ? null : isoTime(seat.since),
    paused: paused && {
      reason: paused.reason,
      since: isoTime(paused.since),
      until: paused.until === null ? null : isoTime(paused.until),
    },
  };
}
