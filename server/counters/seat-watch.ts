import { type CounterRow, usedCounters } from '../../db/counters.ts';
import { ok } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeDay } from '../site/current-day.ts';
import { leaveSeat } from './leave-counter.ts';
import { idleLimitMs, seatOf } from './read-counters.ts';

/** Empties the seats of those whose session is over, so that the log and the screens hear of it. */
export function createSeatWatch(deps: Pick<Deps, 'site' | 'clock' | 'store'>): { look(): Promise<void> } {
  const { site, clock, store } = deps;
  const abandoned = async (tx: Tx): Promise<CounterRow[]> => {
    const taken = (await usedCounters(tx, site)).filter(({ staffedBy }) => staffedBy !== null);
    if (taken.length === 0) return [];
    const idleMs = await idleLimitMs(tx, site, await officeDay(tx, deps));
    return taken.filter((row) => seatOf(row, clock.now(), idleMs) === null);
  };
  return {
    async look() {
      if ((await store.read(abandoned)).length === 0) return;
      await store.unit(async (tx) => {
        for (const row of await abandoned(tx))
          await leaveSeat(tx, deps, row, { why: 'session-ended', actor: 'system' });
        return ok();
      });
    },
  };
}
