import type { OfficeSettings } from '../../../contract/setting-schemas.ts';
import { readHours, showHours } from '../../../domain/calendar/typed-hours.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { hoursProblemWords, OFFICE_WORDS } from '../../../words/officer-office.ts';
import type { BoxProblem } from '../setting-form.ts';
import { readCount } from './typed-count.ts';

type Hours = OfficeSettings['office.hours'];

/** The week's hours as typed, Monday first; nothing typed is a day closed. */
export interface HoursTyped {
  readonly days: readonly { readonly weekday: number; readonly open: string }[];
  readonly numbersBefore: string;
  readonly lastNumberBefore: string;
  readonly closedOnCutiBersama: boolean;
}

const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0];

/** What offices of this kind usually keep, by weekday. To be looked over before it is saved. */
const USUAL: Readonly<Record<number, string>> = {
  ...Object.fromEntries([1, 2, 3, 4].map((weekday) => [weekday, '08.00–12.00, 13.00–15.30'])),
  5: '08.00–11.30, 13.30–15.30',
};

export function readHoursValue(value: unknown): HoursTyped {
  const hours = value as Hours;
  const openOn = (weekday: number) => hours.weekdays.find((one) => one.weekday === weekday)?.open ?? [];
  return {
    days: MONDAY_FIRST.map((weekday) => ({ weekday, open: showHours(openOn(weekday)) })),
    numbersBefore: String(hours.numbersBefore),
    lastNumberBefore: String(hours.lastNumberBefore),
    closedOnCutiBersama: hours.closedOnCutiBersama,
  };
}

/** The same boxes with the usual hours in those of the days. */
export function withUsualHours(typed: HoursTyped): HoursTyped {
  return { ...typed, days: typed.days.map(({ weekday }) => ({ weekday, open: USUAL[weekday] ?? '' })) };
}

/** A week without any hour would mean that the office is always open, so it is not taken. */
export function writeHours(typed: HoursTyped): Result<Hours, readonly BoxProblem[]> {
  const problems: BoxProblem[] = [];
  const weekdays = typed.days.flatMap(({ weekday, open }, at) => {
    const read = readHours(open);
    if (!read.ok) problems.push({ path: `days.${at}.open`, words: hoursProblemWords(read.error) });
    return read.ok && read.value.length > 0 ? [{ weekday, open: [...read.value] }] : [];
  });
  if (problems.length === 0 && weekdays.length === 0) {
    problems.push({ path: 'days.0.open', words: OFFICE_WORDS.noHours });
  }
  const [before, last] = [readCount(typed.numbersBefore, 0, 240), readCount(typed.lastNumberBefore, 0, 240)];
  if (!before.ok) problems.push({ path: 'numbersBefore', words: before.error });
  if (!last.ok) problems.push({ path: 'lastNumberBefore', words: last.error });
  if (problems.length > 0 || !before.ok || !last.ok) return err(problems);
  const { closedOnCutiBersama } = typed;
  return ok({ weekdays, numbersBefore: before.value, lastNumberBefore: last.value, closedOnCutiBersama });
}

/** The box of a part of the written hours: closed days are not in the value, so its places are not those of the boxes. */
export function hoursBoxOf(path: string, typed: HoursTyped): string {
  const [head, place] = path.split('.');
  if (head !== 'weekdays' || place === undefined) return path;
  const open = typed.days.flatMap((day, at) => (day.open.trim() === '' ? [] : [at]));
  return `days.${open[Number(place)] ?? 0}.open`;
}
