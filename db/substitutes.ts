import { and, asc, eq, gte, inArray } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { hot, queries } from './open-tx.ts';
import { substitutes } from './tables/access.ts';

export type SubstituteRow = typeof substitutes.$inferSelect;

/** Whether the superior named this account a substitute officer for the day. */
export async function isSubstitute(tx: Tx, site: string, day: string, userId: string): Promise<boolean> {
  return (await hot(tx, 'substitute-of-day', [site, day, userId])).length > 0;
}

/** Everybody named for these days, by day and then in the order they were named. */
export async function substitutesOn(tx: Tx, site: string, days: readonly string[]): Promise<SubstituteRow[]> {
  return queries(tx)
    .select()
    .from(substitutes)
    .where(and(eq(substitutes.site, site), inArray(substitutes.day, [...days])))
    .orderBy(asc(substitutes.day), asc(substitutes.namedAt), asc(substitutes.userId));
}

/** Everybody named for the day and those after it, by day and then in the order they were named. */
export async function substitutesFrom(tx: Tx, site: string, day: string): Promise<SubstituteRow[]> {
  return queries(tx)
    .select()
    .from(substitutes)
    .where(and(eq(substitutes.site, site), gte(substitutes.day, day)))
    .orderBy(asc(substitutes.day), asc(substitutes.namedAt), asc(substitutes.userId));
}

/** Names a substitute; who is named for that day already stays so. False when nothing was added. */
export async function insertSubstitute(tx: Tx, row: SubstituteRow): Promise<boolean> {
  const added = await queries(tx).insert(substitutes).values(row).onConflictDoNothing().returning();
  return added.length > 0;
}

/** Takes a naming back; false when there was none. */
export async function deleteSubstitute(
  tx: Tx,
  { site, day, userId }: Pick<SubstituteRow, 'site' | 'day' | 'userId'>,
): Promise<boolean> {
  const taken = await queries(tx)
    .delete(substitutes)
    .where(and(eq(substitutes.site, site), eq(substitutes.day, day), eq(substitutes.userId, userId)))
    .returning();
  return taken.length > 0;
}
