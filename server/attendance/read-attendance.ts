import type { Attendance } from '../../contract/counters.ts';
import { type AttendanceRow, actsOf, attendanceSet } from '../../db/attendance.ts';
import { personSessions } from '../../db/sessions.ts';
import { substitutesOn } from '../../db/substitutes.ts';
import { type UserRow, usersOf } from '../../db/users.ts';
import { effectiveRoles } from '../../domain/access/effective-roles.ts';
import { isSessionAlive } from '../../domain/access/session-life.ts';
import { type DayAtWork, proposeAttendance } from '../../domain/attendance/propose-attendance.ts';
import { addDays, type Day, daysBetween, isDay, officeDayOf, startOfDay } from '../../domain/calendar/day.ts';
import { hoursOn } from '../../domain/calendar/office-hours.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { userActor } from '../actor.ts';
import { isoTime } from '../http/office-time.ts';
import { readOfficeCalendar } from '../office-day/office-calendar.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { officeSetting } from '../settings/office-setting.ts';

type AttendanceDeps = Pick<Deps, 'site' | 'clock'>;

/** A month at a time: each day costs a look at everything that was done on it. */
const LONGEST_DAYS = 31;

/**
 * The days of officers and of who stood in for one, from `from` to `to`, at most a month, none still to come: as the
 * superior set them, else as proposed. Officers who were not there are listed too, on days on which the office was open
 * by its hours.
 */
export async function readAttendance(
  tx: Tx,
  deps: AttendanceDeps,
  { from, to }: { from: string; to: string },
): Promise<Result<Attendance[], Refusal>> {
  if (!isDay(from) || !isDay(to) || from > to || daysBetween(from, to) >= LONGEST_DAYS)
    return err({ code: 'invalid-day' });
  const today = officeDayOf(deps.clock.now());
  const days = daysOf(from, to < today ? to : today);
  const set = await attendanceSet(tx, deps.site, from, to);
  const substitutes = await substitutesOn(tx, deps.site, days);
  const standsIn = (userId: string, day: Day) =>
    substitutes.some((one) => one.day === day && one.userId === userId);
  const calendar = await readOfficeCalendar(tx, deps.site);
  const list: (Attendance | null)[] = [];
  for (const user of await usersOf(tx, deps.site)) {
    const proposed = await proposedDays(tx, deps, user, days);
    for (const [day, work] of proposed) {
      const row = set.find((one) => one.day === day && one.userId === user.id);
      const wasExpected = hoursOn(calendar, day).kind !== 'shut' && isExpected(user, day);
      const wasOfficer = effectiveRoles(user.roles, standsIn(user.id, day)).includes('officer');
      const isShown = wasOfficer && (work.arrivedAt !== null || wasExpected);
      list.push(row || isShown ? attendanceView(day, user, row ?? work, row !== undefined) : null);
    }
  }
  // Users come by name; sorting keeps that order within a day.
  return ok(list.filter((one) => one !== null).toSorted((a, b) => a.day.localeCompare(b.day)));
}

/** One person's day as it goes over the wire. */
export function attendanceView(
  day: Day,
  { id, displayName }: Pick<UserRow, 'id' | 'displayName'>,
  { arrivedAt, leftAt, pausedMinutes }: DayAtWork | AttendanceRow,
  set: boolean,
): Attendance {
  return {
    day,
    user: { id, name: displayName },
    arrivedAt: arrivedAt === null ? null : isoTime(arrivedAt),
    leftAt: leftAt === null ? null : isoTime(leftAt),
    ...{ pausedMinutes, set },
  };
}

async function proposedDays(
  tx: Tx,
  deps: AttendanceDeps,
  user: UserRow,
  days: readonly Day[],
): Promise<[Day, DayAtWork][]> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { site, clock } = deps;
  const acts = await actsOf(tx, site, userActor(user.id), startOfDay(first), startOfDay(addDays(last, 1)));
  const byDay = Map.groupBy(acts, ({ at }) => officeDayOf(at));
  const today = officeDayOf(clock.now());
  const isHere = await isSignedIn(tx, deps, user.id, today);
  return days.map((day) => [day, proposeAttendance(byDay.get(day) ?? [], isHere && day === today)]);
}

async function isSignedIn(
  tx: Tx,
  { site, clock }: AttendanceDeps,
  userId: string,
  today: Day,
): Promise<boolean> {
  const { idleMinutes } = await officeSetting(tx, site, 'access.rules', today);
  const sessions = (await personSessions(tx, site)).filter((session) => session.userId === userId);
  return sessions.some((session) => isSessionAlive(session, clock.now(), idleMinutes * 60_000));
}

/** Nobody is expected before their account was made, or once it is disabled. */
function isExpected({ disabled, createdAt }: UserRow, day: Day): boolean {
  return !disabled && officeDayOf(createdAt) <= day;
}

function daysOf(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i));
}
