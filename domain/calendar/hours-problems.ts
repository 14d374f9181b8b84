import type { FieldProblem } from '../problem.ts';
import { isDay } from './day.ts';
import { sinceMidnight } from './day-plan.ts';
import { HOURS_KEYS, type OfficeHours, type OpenRange, type SpecialDay } from './office-hours.ts';

const MINUTE_MS = 60_000;

export type HoursProblemCode =
  /** It ends when it begins, or before. */
  | 'range-backwards'
  /** It begins before the range above it has ended. */
  | 'range-overlaps'
  /** A weekday, or a special day, that stands in the list already. */
  | 'day-twice'
  | 'special-day-impossible'
  /** The last number would be given out before the first. */
  | 'no-time-for-numbers';

/** What its shape alone does not show about opening hours: times that contradict one another. */
export function hoursProblems(key: string, value: unknown): readonly FieldProblem<HoursProblemCode>[] {
  if (key === HOURS_KEYS.hours) return weekProblems(value as OfficeHours);
  if (key === HOURS_KEYS.specialDays) return specialProblems(value as { days: readonly SpecialDay[] });
  return [];
}

function weekProblems(hours: OfficeHours): FieldProblem<HoursProblemCode>[] {
  const days = hours.weekdays.map(({ weekday }) => weekday);
  const problems = hours.weekdays.flatMap(({ weekday, open }, index) => [
    ...twice(days, weekday, index, `weekdays.${index}.weekday`),
    ...rangeProblems(open, `weekdays.${index}.open`),
  ]);
  if (problems.length > 0) return problems;
  const tooLate = hours.weekdays.some(({ open }) => open.length > 0 && !leavesTime(open, hours));
  return tooLate ? [{ path: 'lastNumberBefore', code: 'no-time-for-numbers' }] : [];
}

function specialProblems({ days }: { days: readonly SpecialDay[] }): FieldProblem<HoursProblemCode>[] {
  const dates = days.map(({ date }) => date);
  return days.flatMap(({ date, open }, index): FieldProblem<HoursProblemCode>[] => [
    ...(isDay(date) ? [] : [{ path: `days.${index}.date`, code: 'special-day-impossible' as const }]),
    ...twice(dates, date, index, `days.${index}.date`),
    ...rangeProblems(open, `days.${index}.open`),
  ]);
}

function rangeProblems(ranges: readonly OpenRange[], path: string): FieldProblem<HoursProblemCode>[] {
  return ranges.flatMap(({ from, to }, index): FieldProblem<HoursProblemCode>[] => {
    const before = ranges[index - 1];
    if (to <= from) return [{ path: `${path}.${index}.to`, code: 'range-backwards' }];
    if (before !== undefined && from < before.to) {
      return [{ path: `${path}.${index}.from`, code: 'range-overlaps' }];
    }
    return [];
  });
}

function twice<T>(all: readonly T[], one: T, index: number, path: string): FieldProblem<HoursProblemCode>[] {
  return all.indexOf(one) < index ? [{ path, code: 'day-twice' }] : [];
}

function leavesTime(open: readonly OpenRange[], { numbersBefore, lastNumberBefore }: OfficeHours): boolean {
  const first = Math.max(0, sinceMidnight(open[0]?.from ?? '00:00') - numbersBefore * MINUTE_MS);
  return first < sinceMidnight(open.at(-1)?.to ?? '00:00') - lastNumberBefore * MINUTE_MS;
}
