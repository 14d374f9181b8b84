import { addDays, officeDayOf, startOfDay } from './day.ts';
import { dayPlan } from './day-plan.ts';
import type { OfficeCalendar } from './office-hours.ts';
import { type ClosedEarly, LOOK_AHEAD_DAYS, officeAt } from './office-state.ts';

/**
 * The next opening, break or closing (ms since 1970): until then the office is open if it is open at `at`, and closed
 * if it is closed. Null when none comes within the days that are looked ahead.
 */
export function nextChange(calendar: OfficeCalendar, at: number, early: ClosedEarly | null): number | null {
  const isOpen = (instant: number) => officeAt(calendar, instant, early).closed === undefined;
  const now = isOpen(at);
  const today = officeDayOf(at);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    const plan = dayPlan(calendar, day);
    const edges = plan.kind === 'hours' ? plan.spans.flatMap(({ from, to }) => [from, to]) : [];
    const found = [startOfDay(day), ...edges].find((instant) => instant > at && isOpen(instant) !== now);
    if (found !== undefined) return found;
  }
  return null;
}
