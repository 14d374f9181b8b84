import type { OfficeSettings } from '../../../contract/setting-schemas.ts';
import { readHours, showHours } from '../../../domain/calendar/typed-hours.ts';
import { readDay } from '../../../domain/registration/typed-values.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { dayText } from '../../../ui-kit/form/day-text.ts';
import { hoursProblemWords, OFFICE_WORDS } from '../../../words/officer-office.ts';
import { SETTINGS_WORDS } from '../../../words/officer-settings.ts';
import type { BoxProblem } from '../setting-form.ts';

type SpecialDays = OfficeSettings['office.special-days'];

/** A day with hours of its own as typed; no hours is closed all day. */
export interface SpecialDayTyped {
  readonly date: string;
  readonly open: string;
  readonly why: string;
  /** In English; the Indonesian words where it is empty. */
  readonly whyEn: string;
}

export interface SpecialDaysTyped {
  readonly days: readonly SpecialDayTyped[];
}

export const BLANK_SPECIAL_DAY: SpecialDayTyped = { date: '', open: '', why: '', whyEn: '' };

const LATEST = '9999-12-31';

export function readSpecialDays(value: unknown): SpecialDaysTyped {
  const { days } = value as SpecialDays;
  return {
    days: days.map(({ date, open, why }) => ({
      date: dayText(date),
      open: showHours(open),
      why: why.id,
      whyEn: why.en === why.id ? '' : why.en,
    })),
  };
}

/** In the order of the calendar, whatever order they were typed in. */
export function writeSpecialDays({ days }: SpecialDaysTyped): Result<SpecialDays, readonly BoxProblem[]> {
  const problems: BoxProblem[] = [];
  const seen = new Set<string>();
  const written = days.flatMap(({ date, open, why, whyEn }, at) => {
    const day = readDay(date, LATEST);
    const hours = readHours(open);
    const twice = day.ok && seen.has(day.value);
    if (!day.ok) problems.push({ path: `days.${at}.date`, words: SETTINGS_WORDS.dayWrong });
    if (twice) problems.push({ path: `days.${at}.date`, words: OFFICE_WORDS.dayTwice });
    if (!hours.ok) problems.push({ path: `days.${at}.open`, words: hoursProblemWords(hours.error) });
    if (why.trim() === '') problems.push({ path: `days.${at}.why`, words: OFFICE_WORDS.whyMissing });
    if (!day.ok || !hours.ok) return [];
    seen.add(day.value);
    const words = { id: why.trim(), en: whyEn.trim() || why.trim() };
    return [{ date: day.value, open: [...hours.value], why: words }];
  });
  if (problems.length > 0) return err(problems);
  return ok({ days: written.toSorted((a, b) => (a.date < b.date ? -1 : 1)) });
}

/** The box of a part of the written list, which stands in the order of the calendar. */
export function specialDaysBoxOf(path: string, { days }: SpecialDaysTyped): string {
  const [, place, part] = path.split('.');
  return place === undefined ? path : `days.${placesByDate(days)[Number(place)] ?? 0}.${part ?? 'date'}`;
}

/** Where the lines stand, in the order of their days. */
export function placesByDate(days: readonly { readonly date: string }[]): readonly number[] {
  const dates = days.map(({ date }, at) => {
    const day = readDay(date, LATEST);
    return { at, day: day.ok ? day.value : '' };
  });
  return dates.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ at }) => at);
}
