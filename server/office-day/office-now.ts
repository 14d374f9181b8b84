import { type OfficeDayRow, officeDayRow } from '../../db/office-days.ts';
import { type Day, officeDayOf, startOfDay } from '../../domain/calendar/day.ts';
import type { OfficeCalendar } from '../../domain/calendar/office-hours.ts';
import { type ClosedEarly, type OfficeState, officeAt } from '../../domain/calendar/office-state.ts';
import { CLOSING_WORDS } from '../../words/closing.ts';
import type { Deps, Tx } from '../ports.ts';
import { clockSetBackToday } from '../site/clock-watch.ts';
import { officeDay } from '../site/current-day.ts';
import { readOfficeCalendar } from './office-calendar.ts';

/** What the office is now, with all it was judged by. */
export interface OfficeNow extends OfficeState {
  readonly day: Day;
  readonly decided: OfficeDayRow;
  readonly calendar: OfficeCalendar;
}

/**
 * What the office is now: the one place that kiosk, TV, officer and phone ask. By the hours, and by an early closing,
 * which is stronger. A clock that is known to be wrong closes nothing: while the office day runs ahead of it the
 * office counts as open, and on a day on which it was set back it is closed only where both times say so.
 */
export async function officeNow(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>): Promise<OfficeNow> {
  const { site, clock } = deps;
  const now = clock.now();
  const day = await officeDay(tx, deps);
  const decided = await officeDayRow(tx, site, day);
  const calendar = await readOfficeCalendar(tx, site);
  const about = { day, decided, calendar };
  const early = earlyClosing(day, decided);
  if (early !== null) return { ...about, ...officeAt(calendar, startOfDay(day), early) };
  if (day > officeDayOf(now)) return about;
  const state = officeAt(calendar, now, null);
  if (state.closed === undefined && state.numbersClosed === undefined) return about;
  const back = await clockSetBackToday(tx, deps);
  if (back === null) return { ...about, ...state };
  const before = officeAt(calendar, now + back.secondsBack * 1_000, null);
  return {
    ...about,
    ...(state.closed && before.closed && { closed: state.closed }),
    ...(state.numbersClosed && before.numbersClosed && { numbersClosed: state.numbersClosed }),
  };
}

/** The early closing of a day as the rules take it; null when there was none. */
export function earlyClosing(day: Day, { closedReason }: OfficeDayRow): ClosedEarly | null {
  return closedReason === null ? null : { day, why: CLOSING_WORDS[closedReason] };
}
