import { and, asc, eq, lt, ne } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { hot, queries } from './open-tx.ts';
import { devices, sessions, users } from './tables/access.ts';

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

/** Notes that a session was heard of; `activeAt` too when somebody did something in it. Instants in ms since 1970. */
export async function touchSession(
  tx: Tx,
  id: string,
  seen: { readonly lastSeenAt: number; readonly activeAt?: number },
): Promise<void> {
  await queries(tx).update(sessions).set(seen).where(eq(sessions.id, id));
}

/** Locks a session: its screen waits for the PIN or the password. */
export async function lockSessionRow(tx: Tx, id: string, lockedAt: number): Promise<void> {
  await queries(tx).update(sessions).set({ lockedAt, wrongPins: 0 }).where(eq(sessions.id, id));
}

/** Opens a locked session again: whoever did it is there. */
export async function unlockSessionRow(tx: Tx, id: string, now: number): Promise<void> {
  await queries(tx)
    .update(sessions)
    .set({ lockedAt: null, wrongPins: 0, lastSeenAt: now, activeAt: now })
    .where(eq(sessions.id, id));
}

export async function setWrongPins(tx: Tx, id: string, wrongPins: number): Promise<void> {
  await queries(tx).update(sessions).set({ wrongPins }).where(eq(sessions.id, id));
}

/** The office day of whoever is called or served at a counter where the session sits; null when nobody is. */
export async function visitDayOf(tx: Tx, id: string): Promise<string | null> {
  const [row] = await hot<{ visitDay: string | null }>(tx, 'session-visit', [id]);
  return row?.visitDay ?? null;
}

/** A session in which nobody did anything for a while. Instants in ms since 1970. */
export interface QuietSession {
  readonly id: string;
  readonly userId: string;
  readonly lastSeenAt: number;
  readonly activeAt: number;
  readonly endsAt: number;
  readonly visitDay: string | null;
}

/** Sessions that are not locked and in which nobody did anything since `at`, ms since 1970; some may be over. */
export async function quietSessions(tx: Tx, site: string, at: number): Promise<QuietSession[]> {
  return hot<QuietSession>(tx, 'sessions-quiet', [site, at]);
}

/** Ends one session, at once and whatever goes on in it; false when there was none. */
export async function endSession(tx: Tx, id: string): Promise<boolean> {
  const ended = await queries(tx).delete(sessions).where(eq(sessions.id, id)).returning({ id: sessions.id });
  return ended.length > 0;
}

/** Ends every session of an account but the one that `stays`, where there is one; the answer is their ids. */
export async function endSessionsOf(tx: Tx, userId: string, stays?: string): Promise<string[]> {
  const ended = await queries(tx)
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), stays === undefined ? undefined : ne(sessions.id, stays)))
    .returning({ id: sessions.id });
  return ended.map(({ id }) => id);
}

/** Ends every session that was opened at a paired desk; the answer is their ids and whose they were. */
export async function endSessionsAt(tx: Tx, deviceId: string): Promise<{ id: string; userId: string }[]> {
  return queries(tx)
    .delete(sessions)
    .where(eq(sessions.deviceId, deviceId))
    .returning({ id: sessions.id, userId: sessions.userId });
}

/** Ends every session that was not opened on that office day; the answer is their ids and whose they were. */
export async function endSessionsOfOtherDays(
  tx: Tx,
  site: string,
  day: string,
): Promise<{ id: string; userId: string }[]> {
  return queries(tx)
    .delete(sessions)
    .where(and(eq(sessions.site, site), ne(sessions.day, day)))
    .returning({ id: sessions.id, userId: sessions.userId });
}

/** A session with whose it is and where it was opened. Instants in ms since 1970. */
export interface OpenSession {
  readonly id: string;
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly activeAt: number;
  readonly endsAt: number;
  readonly lockedAt: number | null;
  /** The office day of whoever is called or served at a counter where it sits; null when nobody is. */
  readonly visitDay: string | null;
  readonly place: 'here' | 'desk' | 'network';
  /** The paired desk it was opened at, and its name; empty elsewhere. */
  readonly deviceId: string | null;
  readonly deviceName: string | null;
}

/** Every session of accounts that are not disabled and that nobody ended, the oldest first; one may be over by time. */
export async function liveSessions(tx: Tx, site: string): Promise<OpenSession[]> {
  const rows = await queries(tx)
    .select({
      id: sessions.id,
      userId: sessions.userId,
      username: users.username,
      displayName: users.displayName,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      activeAt: sessions.activeAt,
      endsAt: sessions.endsAt,
      lockedAt: sessions.lockedAt,
      place: sessions.place,
      deviceId: sessions.deviceId,
      deviceName: devices.name,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(devices, eq(devices.id, sessions.deviceId))
    .where(and(eq(sessions.site, site), eq(users.disabled, false)))
    .orderBy(asc(sessions.id));
  return Promise.all(rows.map(async (row) => ({ ...row, visitDay: await visitDayOf(tx, row.id) })));
}

/** Forgets sessions that ended before `before`, ms since 1970. */
export async function deleteEndedSessions(tx: Tx, before: number): Promise<void> {
  await queries(tx).delete(sessions).where(lt(sessions.endsAt, before));
}

/** A session that was not ended, though it may be over, and whose it is. */
export interface PersonSession {
  readonly userId: string;
  readonly roles: readonly string[];
  readonly lastSeenAt: number;
  readonly endsAt: number;
  /** The office day of whoever is called or served at a counter where it sits. */
  readonly visitDay: string | null;
}

/** The sessions of everybody whose account is not disabled. */
export async function personSessions(tx: Tx, site: string): Promise<PersonSession[]> {
  const rows = await hot<Omit<PersonSession, 'roles'> & { roles: string }>(tx, 'sessions-of-site', [site]);
  return rows.map((row) => ({ ...row, roles: JSON.parse(row.roles) }));
}

/** When somebody was last let in or left, and when what they may do was last changed; null for never. In ms since 1970. */
export interface LastSigns {
  readonly userId: string;
  readonly roles: readonly string[];
  /** Signed in, signed out, or their session was ended. */
  readonly at: number | null;
  /** Given other roles, or withdrawn as a substitute. */
  readonly changedAt: number | null;
}

export async function lastSigns(tx: Tx, site: string): Promise<LastSigns[]> {
  const rows = await hot<Omit<LastSigns, 'roles'> & { roles: string }>(tx, 'last-signs', [site]);
  return rows.map((row) => ({ ...row, roles: JSON.parse(row.roles) }));
}
