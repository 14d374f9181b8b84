import { officeDayOf, startOfDay } from './day.ts';
import { dayPlan } from './day-plan.ts';
import type { OfficeCalendar } from './office-hours.ts';

/** When the opening began that holds the instant `at`, both in ms since 1970; where no hours say so, the day. */
export function openedAt(calendar: OfficeCalendar, at: number): number {
  const day = officeDayOf(at);
  const plan = dayPlan(calendar, day);
  const span = plan.kind === 'hours' ? plan.spans.find(({ from, to }) => at >= from && at < to) : undefined;
  return span?.from ?? startOfDay(day);
}
