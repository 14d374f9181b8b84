import { and, between, eq } from 'drizzle-orm';
import type { Act } from '../domain/attendance/propose-attendance.ts';
import type { Tx } from '../server/ports.ts';
import { hot, queries } from './open-tx.ts';
import { attendance } from './tables/office.ts';

export type AttendanceRow = typeof attendance.$inferSelect;

/** Everything an actor did from `from` on and before `to`, ms since 1970, oldest first. */
export async function actsOf(tx: Tx, site: string, actor: string, from: number, to: number): Promise<Act[]> {
  return hot<Act>(tx, 'acts-of', [site, actor, from, to]);
}

/** What the superior set for the days from `from` to `to`. */
export async function attendanceSet(
  tx: Tx,
  site: string,
  from: string,
  to: string,
): Promise<AttendanceRow[]> {
  return queries(tx)
    .select()
    .from(attendance)
    .where(and(eq(attendance.site, site), between(attendance.day, from, to)));
}

/** Sets somebody's day, in place of what was set before. */
export async function putAttendance(tx: Tx, row: AttendanceRow): Promise<void> {
  const { arrivedAt, leftAt, pausedMinutes, setBy, setAt } = row;
  await queries(tx)
    .insert(attendance)
    .values(row)
    .onConflictDoUpdate({
      target: [attendance.site, attendance.day, attendance.userId],
      set: { arrivedAt, leftAt, pausedMinutes, setBy, setAt },
    });
}
