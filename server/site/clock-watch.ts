import { lastEventOf } from '../../db/event-log.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import { ok } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';

/** Clocks of good machines still step back by moments; less than this is not worth an event. */
const CLOCK_TOLERANCE_MS = 5_000;

/** What such an event is about: not the site, which has so many events that the last of a kind is far to seek. */
const SUBJECT = 'clock';

/** Writes down a clock that shows `shown` where it showed `before` already, ms since 1970. */
export function noteClock(tx: Tx, { before, shown }: { before: number; shown: number }): void {
  if (before - shown <= CLOCK_TOLERANCE_MS) return;
  const data = { secondsBack: Math.round((before - shown) / 1_000) };
  recordEvent(tx, { kind: 'clock-went-back', actor: 'system', subject: SUBJECT, data });
}

/** When the clock was last found set back, ms since 1970, and by how much, if that was today; else null. */
export async function clockSetBackToday(
  tx: Tx,
  { site, clock }: Pick<Deps, 'site' | 'clock'>,
): Promise<{ at: number; secondsBack: number } | null> {
  const [last] = await lastEventOf(tx, site, [SUBJECT], ['clock-went-back']);
  if (last === undefined || officeDayOf(last.at) !== officeDayOf(clock.now())) return null;
  return { at: last.at, secondsBack: Number(last.data.secondsBack) };
}

/** Looks whether somebody set the clock back since it looked last; a look that could not be written down is repeated. */
export function createClockWatch({ store, clock }: Pick<Deps, 'store' | 'clock'>): {
  look(): Promise<void>;
} {
  let seen = { wall: clock.now(), monotonic: clock.monotonic() };
  return {
    async look() {
      const now = { wall: clock.now(), monotonic: clock.monotonic() };
      const before = seen.wall + now.monotonic - seen.monotonic;
      if (before - now.wall > CLOCK_TOLERANCE_MS) {
        await store.unit(async (tx) => ok(noteClock(tx, { before, shown: now.wall })));
      }
      seen = now;
    },
  };
}
