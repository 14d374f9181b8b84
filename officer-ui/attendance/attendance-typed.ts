import type { Attendance, SetAttendance } from '../../contract/counters.ts';
import { type Day, daysBetween } from '../../domain/calendar/day.ts';
import { readTimeOfDay } from '../../domain/calendar/typed-hours.ts';
import { readDay } from '../../domain/registration/typed-values.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { formatClock } from '../../words/formats.ts';
import { ATTENDANCE_WORDS } from '../../words/officer-attendance.ts';
import { SETTINGS_WORDS } from '../../words/officer-settings.ts';
import type { Phrase } from '../../words/phrase.ts';
import { readCount } from '../settings/forms/typed-count.ts';

/** Somebody's day as typed. */
export interface AttendanceTyped {
  readonly arrived: string;
  readonly left: string;
  readonly paused: string;
}

/** What is wrong, by box. */
export type AttendanceProblems = Partial<Record<keyof AttendanceTyped, Phrase>>;

/** Days the server looks at in one go. */
const MOST_DAYS = 31;

/** A time of the day as the table shows it, "08.05"; empty for none. */
export function timeShown(instant: string | null): string {
  return instant === null ? '' : formatClock(Date.parse(instant));
}

export function readAttendance({ arrivedAt, leftAt, pausedMinutes }: Attendance): AttendanceTyped {
  return { arrived: timeShown(arrivedAt), left: timeShown(leftAt), paused: String(pausedMinutes) };
}

/** The times the boxes stand for; both empty is somebody who was not there. */
export function writeAttendance(typed: AttendanceTyped): Result<SetAttendance, AttendanceProblems> {
  const problems: AttendanceProblems = {};
  const time = (box: 'arrived' | 'left'): string | null => {
    if (typed[box].trim() === '') return null;
    const read = readTimeOfDay(typed[box]);
    if (read.ok) return read.value;
    problems[box] = ATTENDANCE_WORDS.timeWrong;
    return null;
  };
  const [arrived, left] = [time('arrived'), time('left')];
  const paused = readCount(typed.paused.trim() === '' ? '0' : typed.paused, 0, 1_440);
  if (!paused.ok) problems.paused = paused.error;
  if (left !== null && arrived === null) problems.arrived ??= ATTENDANCE_WORDS.arrivedMissing;
  if (left !== null && arrived !== null) {
    if (left < arrived) problems.left = ATTENDANCE_WORDS.leftFirst;
    else if (paused.ok && paused.value > minutesOf(left) - minutesOf(arrived)) {
      problems.paused = ATTENDANCE_WORDS.tooLong;
    }
  }
  if (Object.keys(problems).length > 0 || !paused.ok) return err(problems);
  return ok({ arrived, left, pausedMinutes: paused.value });
}

/** The days asked for, first and last. */
export function readRange(
  from: string,
  to: string,
): Result<{ from: Day; to: Day }, { path: 'from' | 'to'; words: Phrase }> {
  const [first, last] = [readDay(from, '9999-12-31'), readDay(to, '9999-12-31')];
  if (!first.ok) return err({ path: 'from', words: SETTINGS_WORDS.dayWrong });
  if (!last.ok) return err({ path: 'to', words: SETTINGS_WORDS.dayWrong });
  if (last.value < first.value) return err({ path: 'to', words: ATTENDANCE_WORDS.rangeWrong });
  const long = daysBetween(first.value, last.value) >= MOST_DAYS;
  if (long) return err({ path: 'to', words: ATTENDANCE_WORDS.rangeLong });
  return ok({ from: first.value, to: last.value });
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
