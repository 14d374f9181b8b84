import { and, eq, lt, ne } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { hot, queries } from './open-tx.ts';
import { sessions, users } from './tables/access.ts';

export type SessionRow = typeof sessions.$inferSelect;

export async function insertSession(tx: Tx, row: typeof sessions.$inferInsert): Promise<void> {
  await queries(tx).insert(sessions).values(row);
}

/** The session a cookie stands for, with its user; null when there is none. */
export async function sessionByToken(
  tx: Tx,
  tokenHash: Buffer,
): Promise<{ session: SessionRow; user: typeof users.$inferSelect } | null> {
  const [row] = await queries(tx)
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.tokenHash, tokenHash));
  return row ?? null;
}

/** One session, alive or not; null when it was ended. */
export async function sessionById(tx: Tx, id: string): Promise<SessionRow | null> {
  const [row] = await queries(tx).select().from(sessions).where(eq(sessions.id, id));
  return row ?? null;
}

export async function touchSession(tx: Tx, id: string, lastSeenAt: number): Promise<void> {
  await queries(tx).update(sessions).set({ lastSeenAt }).where(eq(sessions.id, id));
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await queries(tx).delete(sessions).where(eq(sessions.id, id));
}

export async function deleteEndedSessions(tx: Tx, now: number): Promise<void> {
  await queries(tx).delete(sessions).where(lt(sessions.endsAt, now));
}

/** Ends every session of the user but the one that is to stay. */
export async function deleteOtherSessions(tx: Tx, userId: string, stays: string): Promise<void> {
  await queries(tx)
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), ne(sessions.id, stays)));
}

/** A session that was not ended, though it may be over, and whose it is. */
export interface PersonSession {
  readonly userId: string;
  readonly roles: readonly string[];
  readonly lastSeenAt: number;
  readonly endsAt: number;
}

/** The sessions of everybody whose account is not disabled. */
export async function personSessions(tx: Tx, site: string): Promise<PersonSession[]> {
  const rows = await hot<Omit<PersonSession, 'roles'> & { roles: string }>(tx, 'sessions-of-site', [site]);
  return rows.map((row) => ({ ...row, roles: JSON.parse(row.roles) }));
}

/** When each person last signed in or out, ms since 1970, with their roles; null for who never did. */
export async function lastSigns(tx: Tx, site: string): Promise<{ roles: string[]; at: number | null }[]> {
  const rows = await hot<{ roles: string; at: number | null }>(tx, 'last-signs', [site]);
  return rows.map(({ roles, at }) => ({ roles: JSON.parse(roles), at }));
}
