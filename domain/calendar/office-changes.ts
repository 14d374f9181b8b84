import { canonicalJson } from '../canonical-json.ts';
import { addDays, officeDayOf, startOfDay } from './day.ts';
import { dayPlan } from './day-plan.ts';
import type { OfficeCalendar } from './office-hours.ts';
import { type ClosedEarly, LOOK_AHEAD_DAYS, officeAt } from './office-state.ts';

/**
 * The next instant (ms since 1970) at which the office is something else: it opens, breaks, closes, begins or ends
 * giving out numbers, or is closed for another reason. Null when none comes within the days that are looked ahead.
 */
export function nextChange(calendar: OfficeCalendar, at: number, early: ClosedEarly | null): number | null {
  const saidAt = (instant: number) => canonicalJson(officeAt(calendar, instant, early));
  const now = saidAt(at);
  const today = officeDayOf(at);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    const plan = dayPlan(calendar, day);
    const marks =
      plan.kind === 'hours'
        ? [plan.numbers.from, plan.numbers.to, ...plan.spans.flatMap(({ from, to }) => [from, to])]
        : [];
    const found = [startOfDay(day), ...marks]
      .toSorted((a, b) => a - b)
      .find((instant) => instant > at && saidAt(instant) !== now);
    if (found !== undefined) return found;
  }
  return null;
}
