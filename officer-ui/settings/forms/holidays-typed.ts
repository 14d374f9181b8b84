import type { HolidayKind, HolidayYear } from '../../../domain/calendar/working-calendar.ts';
import { readDay } from '../../../domain/registration/typed-values.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { dayText } from '../../../ui-kit/form/day-text.ts';
import { OFFICE_WORDS } from '../../../words/officer-office.ts';
import { SETTINGS_WORDS } from '../../../words/officer-settings.ts';
import type { BoxProblem } from '../setting-form.ts';
import { placesByDate } from './special-days-typed.ts';

export interface HolidayTyped {
  readonly date: string;
  readonly name: string;
  readonly kind: string;
}

/** A year's holidays as typed. */
export interface HolidaysTyped {
  readonly days: readonly HolidayTyped[];
  readonly source: string;
  /** Kept as it is: whether the list is certain. */
  readonly confidence: HolidayYear['confidence'];
}

export const HOLIDAY_KINDS: readonly HolidayKind[] = ['national', 'cuti-bersama', 'local'];

export const BLANK_HOLIDAY: HolidayTyped = { date: '', name: '', kind: 'national' };

export function readHolidays(value: unknown): HolidaysTyped {
  const { days, source, confidence } = value as HolidayYear;
  return {
    days: days.map(({ date, name, kind }) => ({ date: dayText(date), name, kind })),
    source: source ?? '',
    confidence,
  };
}

export function writeHolidays({
  days,
  source,
  confidence,
}: HolidaysTyped): Result<HolidayYear, readonly BoxProblem[]> {
  const problems: BoxProblem[] = [];
  const written = days.flatMap(({ date, name, kind }, at) => {
    const day = readDay(date, '9999-12-31');
    if (!day.ok) problems.push({ path: `days.${at}.date`, words: SETTINGS_WORDS.dayWrong });
    if (name.trim() === '') problems.push({ path: `days.${at}.name`, words: OFFICE_WORDS.nameMissing });
    return day.ok ? [{ date: day.value, name: name.trim(), kind: kind as HolidayKind }] : [];
  });
  if (problems.length > 0) return err(problems);
  return ok({
    days: written.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    ...(source.trim() === '' ? {} : { source: source.trim() }),
    ...(confidence === undefined ? {} : { confidence }),
  });
}

/** The box of a part of the written list, which stands in the order of the calendar. */
export function holidaysBoxOf(path: string, { days }: HolidaysTyped): string {
  const [head, place, part] = path.split('.');
  if (head !== 'days' || place === undefined) return path;
  return `days.${placesByDate(days)[Number(place)] ?? 0}.${part ?? 'date'}`;
}
