import type { DatedSetting, Effective } from '../effective.ts';
import { effectiveAt } from '../effective.ts';
import { type Day, weekday } from './day.ts';
import { CALENDAR_KEYS, type Holiday, holidaysFrom } from './working-calendar.ts';

/** Times of day in the office, "08:30". */
export interface OpenRange {
  readonly from: string;
  readonly to: string;
}

/** Value of `office.hours`. No weekday at all: hours were never set, and the office is open at all times. */
export interface OfficeHours {
  readonly weekdays: readonly { readonly weekday: number; readonly open: readonly OpenRange[] }[];
  /** Minutes before the first range from which numbers are given out. */
  readonly numbersBefore: number;
  /** Minutes before the end of the last range at which the last number is given out. */
  readonly lastNumberBefore: number;
  readonly closedOnCutiBersama: boolean;
}

/** Something said in both languages. */
export interface Said {
  readonly id: string;
  readonly en: string;
}

/** One of `office.special-days`: a day with hours of its own; closed when it has none. */
export interface SpecialDay {
  readonly date: Day;
  readonly open: readonly OpenRange[];
  readonly why: Said;
}

/** The settings the hours are made of. */
export const HOURS_KEYS = {
  hours: 'office.hours',
  specialDays: 'office.special-days',
  holidays: CALENDAR_KEYS.holidays,
} as const;

/** Everything the office's hours hang on, with its whole history, so that any day can be asked for. */
export interface OfficeCalendar {
  readonly hours: readonly Effective<OfficeHours>[];
  readonly specialDays: readonly Effective<{ readonly days: readonly SpecialDay[] }>[];
  readonly holidays: ReadonlyMap<Day, Holiday>;
}

/** Builds it from rows of the settings table; rows with other keys are passed over. */
export function officeCalendarFrom(settings: readonly DatedSetting[]): OfficeCalendar {
  const rows = (key: string) => settings.filter((row) => row.key === key);
  return {
    hours: rows(HOURS_KEYS.hours) as unknown as OfficeCalendar['hours'],
    specialDays: rows(HOURS_KEYS.specialDays) as unknown as OfficeCalendar['specialDays'],
    holidays: holidaysFrom(settings),
  };
}

/** Why a whole day is closed. */
export interface Shut {
  readonly reason: 'weekday-closed' | 'holiday' | 'cuti-bersama' | 'special-day';
  readonly why?: Said;
}

/** `always`: no hours were set. `ranges`: at least one; `why` where the day has hours of its own. */
export type DayHours =
  | { readonly kind: 'always' }
  | { readonly kind: 'shut'; readonly shut: Shut }
  | { readonly kind: 'ranges'; readonly ranges: readonly OpenRange[]; readonly why?: Said };

/** The hours of one day: a special day is stronger than a holiday, a holiday than the weekday. */
export function hoursOn(calendar: OfficeCalendar, day: Day): DayHours {
  const special = effectiveAt(calendar.specialDays, day)?.value.days.find(({ date }) => date === day);
  if (special !== undefined) {
    const { open: ranges, why } = special;
    if (ranges.length === 0) return { kind: 'shut', shut: { reason: 'special-day', why } };
    return { kind: 'ranges', ranges, why };
  }
  const hours = effectiveAt(calendar.hours, day)?.value;
  if (hours === undefined || hours.weekdays.length === 0) return { kind: 'always' };
  const holiday = holidayShut(calendar, day, hours.closedOnCutiBersama);
  if (holiday !== null) return { kind: 'shut', shut: holiday };
  const ranges = hours.weekdays.find((candidate) => candidate.weekday === weekday(day))?.open ?? [];
  return ranges.length === 0
    ? { kind: 'shut', shut: { reason: 'weekday-closed' } }
    : { kind: 'ranges', ranges };
}

/** The holiday that closes a day; null when none does. */
export function holidayShut(calendar: OfficeCalendar, day: Day, closedOnCutiBersama: boolean): Shut | null {
  const holiday = calendar.holidays.get(day);
  if (holiday === undefined) return null;
  const { name, kind } = holiday;
  if (kind !== 'cuti-bersama') return { reason: 'holiday', why: { id: name, en: name } };
  if (!closedOnCutiBersama) return null;
  // The reason says "cuti bersama" already.
  const occasion = name.replace(/^cuti bersama\s+/i, '');
  return { reason: 'cuti-bersama', why: { id: occasion, en: occasion } };
}
