import type { DatedSetting, Effective, Provenance } from '../effective.ts';
import { effectiveAt } from '../effective.ts';
import { addDays, type Day, weekday } from './day.ts';

/** `national`: hari libur nasional. `cuti-bersama`: binds civil servants, not every bank. `local`: this office alone. */
export type HolidayKind = 'national' | 'cuti-bersama' | 'local';

export interface Holiday {
  readonly date: Day;
  readonly name: string;
  readonly kind: HolidayKind;
}

/** Value of `calendar.holidays`: the whole list of the year its row begins in. */
export interface HolidayYear extends Provenance {
  readonly days: readonly Holiday[];
}

/** Value of `calendar.cuti-bersama-counts`: whether cuti bersama moves a due date as a holiday does. */
export interface CutiBersamaRule extends Provenance {
  readonly counts: boolean;
}

/** The settings a calendar is made of. */
export const CALENDAR_KEYS = {
  holidays: 'calendar.holidays',
  cutiBersama: 'calendar.cuti-bersama-counts',
} as const;

export interface WorkingCalendar {
  /** The years (`YYYY`) whose holidays are known. */
  readonly years: ReadonlySet<string>;
  readonly holidays: ReadonlyMap<Day, HolidayKind>;
  readonly cutiBersama: readonly Effective<CutiBersamaRule>[];
}

/** Builds the calendar from rows of the settings table; rows with other keys are passed over. */
export function calendarFrom(settings: readonly DatedSetting[]): WorkingCalendar {
  const byYear = holidayYears(settings);
  const named = [...holidaysFrom(settings).values()];
  const holidays = new Map(named.map(({ date, kind }) => [date, kind] as const));
  const cutiBersama = settings.filter((row) => row.key === CALENDAR_KEYS.cutiBersama);
  return {
    years: new Set(byYear.keys()),
    holidays,
    cutiBersama: cutiBersama as readonly Effective<CutiBersamaRule>[],
  };
}

/** The holidays of all years by their day; a holiday hides a cuti bersama of the same day. */
export function holidaysFrom(settings: readonly DatedSetting[]): ReadonlyMap<Day, Holiday> {
  const holidays = new Map<Day, Holiday>();
  for (const { days } of holidayYears(settings).values()) {
    for (const holiday of days) {
      if (holiday.kind !== 'cuti-bersama' || !holidays.has(holiday.date)) holidays.set(holiday.date, holiday);
    }
  }
  return holidays;
}

/** A list revised during its year is a later row of that year and replaces the whole list. */
function holidayYears(settings: readonly DatedSetting[]): ReadonlyMap<string, HolidayYear> {
  const lists = settings
    .filter((row) => row.key === CALENDAR_KEYS.holidays)
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1)) as readonly Effective<HolidayYear>[];
  return new Map(lists.map((row) => [row.effectiveFrom.slice(0, 4), row.value]));
}

/** Whether the switch in force on `day` counts cuti bersama as days off; no switch means no. */
export function cutiBersamaCounts(calendar: WorkingCalendar, day: Day): boolean {
  return effectiveAt(calendar.cutiBersama, day)?.value.counts ?? false;
}

/** Monday to Friday and no holiday; cuti bersama is a working day unless `cutiBersamaOff`. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day, cutiBersamaOff: boolean): boolean {
  const weekend = weekday(day) === 0 || weekday(day) === 6;
  const holiday = calendar.holidays.get(day);
  return !weekend && (holiday === undefined || (holiday === 'cuti-bersama' && !cutiBersamaOff));
}

/** The day itself when it is a working day, else the next one. */
export function rollForward(calendar: WorkingCalendar, day: Day, cutiBersamaOff: boolean): Day {
  let candidate = day;
  while (!isWorkingDay(calendar, candidate, cutiBersamaOff)) candidate = addDays(candidate, 1);
  return candidate;
}
