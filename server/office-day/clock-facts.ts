import type { DayStart } from '../../contract/office.ts';
import { lastEventAt, lastEventOutside } from '../../db/event-log.ts';
import { openDayOf } from '../../db/site.ts';
import { addDays, daysBetween, officeDayOf, startOfDay } from '../../domain/calendar/day.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';
import { clockSetBackToday } from '../site/clock-watch.ts';

/** Longer than any holiday: an office that was silent for more days had its clock moved, or should say that it was not. */
const LONGEST_SILENCE_DAYS = 14;

/** What speaks for and against the machine's clock, for the question at the beginning of the day. */
export async function clockFacts(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>): Promise<DayStart['clock']> {
  const { site, clock } = deps;
  const now = clock.now();
  const today = officeDayOf(now);
  // What this start itself wrote down bears the time that is in question.
  const span = { from: startOfDay(today), to: startOfDay(addDays(today, 1)) };
  const lastAt = (await lastEventOutside(tx, site, span)) ?? (await lastEventAt(tx, site));
  return {
    now: isoTime(now),
    lastEventAt: isoTime(lastAt),
    doubt: doubtOf({ now, lastAt, setBack: (await clockSetBackToday(tx, deps)) !== null }),
    dayAhead: (await openDayOf(tx, site)) > today,
  };
}

function doubtOf({
  now,
  lastAt,
  setBack,
}: {
  now: number;
  lastAt: number;
  setBack: boolean;
}): DayStart['clock']['doubt'] {
  if (lastAt > now) return 'behind';
  if (setBack) return 'set-back';
  return daysBetween(officeDayOf(lastAt), officeDayOf(now)) > LONGEST_SILENCE_DAYS ? 'far-ahead' : null;
}
