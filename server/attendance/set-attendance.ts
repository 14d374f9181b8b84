import type { Attendance, SetAttendance } from '../../contract/counters.ts';
import { putAttendance } from '../../db/attendance.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { userById } from '../../db/users.ts';
import { isDay, officeDayOf, startOfDay } from '../../domain/calendar/day.ts';
import { sinceMidnight } from '../../domain/calendar/day-plan.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { attendanceView } from './read-attendance.ts';

/** The superior's word on somebody's day; what the log proposes counts no more. The log keeps that it was said, not what. */
export async function setAttendance(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  input: SetAttendance & { day: string; userId: string; actor: string },
): Promise<Result<Attendance, Refusal>> {
  const { site, clock } = deps;
  const { day, userId, pausedMinutes, actor } = input;
  await openOfficeDay(tx, deps);
  const setAt = clock.now();
  if (!isDay(day) || day > officeDayOf(setAt)) return err({ code: 'invalid-day' });
  const user = await userById(tx, userId);
  if (user === null || user.site !== site) return err({ code: 'not-found' });
  const instant = (time: string | null) => (time === null ? null : startOfDay(day) + sinceMidnight(time));
  const work = { arrivedAt: instant(input.arrived), leftAt: instant(input.left), pausedMinutes };
  if (!isPossible(work)) return err({ code: 'invalid-time' });
  await putAttendance(tx, { site, day, userId, ...work, setBy: actor, setAt });
  recordEvent(tx, { kind: 'attendance-set', actor, subject: userId, data: { day } });
  return ok(attendanceView(day, user, work, true));
}

/** Arrived before left, not longer away than there, and nothing for somebody who never came. */
function isPossible(work: {
  arrivedAt: number | null;
  leftAt: number | null;
  pausedMinutes: number;
}): boolean {
  const { arrivedAt, leftAt, pausedMinutes } = work;
  if (arrivedAt === null) return leftAt === null && pausedMinutes === 0;
  return leftAt === null || (arrivedAt < leftAt && pausedMinutes * 60_000 <= leftAt - arrivedAt);
}
