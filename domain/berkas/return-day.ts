import { type Day, daysBetween, isDay } from '../calendar/day.ts';
import { opensOn } from '../calendar/next-office-day.ts';
import type { OfficeCalendar } from '../calendar/office-hours.ts';

/** Nobody is asked to come back later than this; a year mistyped is noticed. */
const WITHIN_DAYS = 366;

/** Whether somebody can be asked to come back on `day`: a day to come, of this year's length at most, on which the office opens. */
export function isReturnDay(day: Day, today: Day, calendar: OfficeCalendar): boolean {
  if (!isDay(day)) return false;
  const ahead = daysBetween(today, day);
  return ahead > 0 && ahead <= WITHIN_DAYS && opensOn(calendar, day);
}
