import { effectiveAt } from '../effective.ts';
import { addDays, type Day, weekday } from './day.ts';
import { holidayShut, hoursOn, type OfficeCalendar } from './office-hours.ts';
import { LOOK_AHEAD_DAYS } from './office-state.ts';

/**
 * The next day on which the office opens. Where hours were never set: the next Monday to Friday that is no holiday.
 * An office that opens on no day that is looked ahead is taken for one whose hours will be mended: the next weekday.
 */
export function nextOfficeDay(calendar: OfficeCalendar, after: Day): Day {
  const days = Array.from({ length: LOOK_AHEAD_DAYS }, (_, index) => addDays(after, index + 1));
  const found = days.find((day) => opensOn(calendar, day)) ?? days.find(isWeekday);
  if (found === undefined) throw new Error('sixty days hold a weekday');
  return found;
}

/** Whether the office opens on a day. Where hours were never set: Monday to Friday, and no holiday. */
export function opensOn(calendar: OfficeCalendar, day: Day): boolean {
  const { kind } = hoursOn(calendar, day);
  if (kind !== 'always') return kind === 'ranges';
  const cutiBersama = effectiveAt(calendar.hours, day)?.value.closedOnCutiBersama ?? true;
  return isWeekday(day) && holidayShut(calendar, day, cutiBersama) === null;
}

function isWeekday(day: Day): boolean {
  return weekday(day) !== 0 && weekday(day) !== 6;
}
