import { type Day, daysBetween, isDay } from '../calendar/day.ts';
import { opensOn } from '../calendar/next-office-day.ts';
import type { OfficeCalendar } from '../calendar/office-hours.ts';

/** Nobody is named further ahead; a year mistyped is noticed. */
const WITHIN_DAYS = 92;

/**
 * Whether somebody can be named substitute officer for `day`: today, whatever the calendar says of it, or a day of the
 * coming three months on which the office opens. A day that is past stays as it was.
 */
export function isSubstituteDay(day: string, today: Day, calendar: OfficeCalendar): day is Day {
  if (!isDay(day)) return false;
  const ahead = daysBetween(today, day);
  return ahead === 0 || (ahead > 0 && ahead <= WITHIN_DAYS && opensOn(calendar, day));
}
