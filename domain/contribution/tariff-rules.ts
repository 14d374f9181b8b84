import { type Day, isDay } from '../calendar/day.ts';
import { CALENDAR_KEYS, type HolidayYear } from '../calendar/working-calendar.ts';
import type { FieldProblem } from '../problem.ts';
import { type BpuTable, TARIFF_KEYS } from './tariff.ts';

export type TariffProblemCode =
  /** The first bracket does not begin at 0, or one does not begin above the one before it. */
  | 'brackets-not-rising'
  /** The day does not exist, or lies outside the year the list is for. */
  | 'holiday-outside-year';

/** What its shape alone does not show about a value: an income without bracket, a holiday nobody would find. */
export function tariffProblems(
  key: string,
  effectiveFrom: Day,
  value: unknown,
): readonly FieldProblem<TariffProblemCode>[] {
  if (key === TARIFF_KEYS.bpuTable) return bracketProblems(value as BpuTable);
  if (key === CALENDAR_KEYS.holidays) return holidayProblems(value as HolidayYear, effectiveFrom.slice(0, 4));
  return [];
}

function bracketProblems({ brackets }: BpuTable): FieldProblem<TariffProblemCode>[] {
  return brackets.flatMap(({ from }, index) => {
    const before = brackets[index - 1];
    const rises = before === undefined ? from === 0 : from > before.from;
    return rises ? [] : [{ path: `brackets.${index}.from`, code: 'brackets-not-rising' as const }];
  });
}

function holidayProblems({ days }: HolidayYear, year: string): FieldProblem<TariffProblemCode>[] {
  return days.flatMap(({ date }, index) =>
    isDay(date) && date.startsWith(year)
      ? []
      : [{ path: `days.${index}.date`, code: 'holiday-outside-year' as const }],
  );
}
