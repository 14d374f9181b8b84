import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Serial } from '../domain/backup/raise-serials.ts';
import type { Tx } from '../server/ports.ts';
import type { JournalBatch, JournalEvent } from '../server/ports-backup.ts';
import { berkasById } from './berkas.ts';
import { destroyBerkas } from './berkas-destruction.ts';
import { journalTicket } from './journal-batch.ts';
import { queries } from './open-tx.ts';
import { devices, sessions, substitutes, users } from './tables/access.ts';
import { berkas } from './tables/berkas.ts';
import { printJobs } from './tables/printing.ts';
import { counters, lastMoves, tickets, waitingCounts } from './tables/queue.ts';
import { events, idempotency, serials, site } from './tables/site.ts';

/** Takes over events a journal kept, as they were: the chain goes on where the backup ended. */
export async function adoptEvents(tx: Tx, siteId: string, kept: readonly JournalEvent[]): Promise<void> {
  const last = kept.at(-1);
  if (last === undefined) return;
  for (const { hash, ...event } of kept) {
    await queries(tx)
      .insert(events)
      .values({ ...event, hash: Buffer.from(hash, 'hex') });
  }
  const days = kept.flatMap(({ kind, data }) => (kind === 'day-opened' ? [String(data.day)] : []));
  const [row] = await queries(tx).select().from(site).where(eq(site.id, siteId));
  const openDay = [row?.openDay ?? '', ...days].sort().at(-1) ?? '';
  await queries(tx)
    .update(site)
    .set({ seq: last.seq, head: Buffer.from(last.hash, 'hex'), openDay })
    .where(eq(site.id, siteId));
}

/** Takes over tickets as a journal last saw them, and counts anew who waits. */
export async function adoptTickets(tx: Tx, siteId: string, kept: JournalBatch['tickets']): Promise<void> {
  const rows = kept.map(journalTicket);
  const isAtCounter = (state: string) => state === 'called' || state === 'serving';
  // First those that left a counter, then those that came to it: one counter serves one ticket.
  const ordered = rows.toSorted((a, b) => Number(isAtCounter(a.state)) - Number(isAtCounter(b.state)));
  for (const row of ordered) {
    await queries(tx).insert(tickets).values(row).onConflictDoUpdate({ target: tickets.id, set: row });
    if (row.counter === null) continue;
    const used = { site: siteId, number: row.counter, firstUsedAt: row.calledAt ?? row.issuedAt };
    await queries(tx).insert(counters).values(used).onConflictDoNothing();
  }
  await queries(tx).delete(waitingCounts).where(eq(waitingCounts.site, siteId));
  const { day, service, lane, kind } = tickets;
  const waiting = await queries(tx)
    .select({
      ...{ site: tickets.site, day, service, lane },
      waiting: sql<number>`count(*)`,
      lanjutan: sql<number>`sum(CASE WHEN ${kind} = 'lanjutan' THEN 1 ELSE 0 END)`,
    })
    .from(tickets)
    .where(and(eq(tickets.site, siteId), eq(tickets.state, 'waiting')))
    .groupBy(tickets.site, day, service, lane);
  for (const row of waiting) await queries(tx).insert(waitingCounts).values(row);
}

export async function allSerials(tx: Tx, siteId: string): Promise<Serial[]> {
  const { scope, period, last } = serials;
  return queries(tx).select({ scope, period, last }).from(serials).where(eq(serials.site, siteId));
}

export async function setSerials(tx: Tx, siteId: string, raised: readonly Serial[]): Promise<void> {
  for (const { scope, period, last } of raised) {
    await queries(tx)
      .insert(serials)
      .values({ site: siteId, scope, period, last })
      .onConflictDoUpdate({ target: [serials.site, serials.scope, serials.period], set: { last } });
  }
}

/**
 * Forgets what held only on the machine that is gone: everybody signs in again, nobody sits at a counter, no move can
 * be undone. What was taken away after the backup is taken away again: accounts and what they might do, devices, the
 * content of files that were erased; files that were only kept are so again.
 * Papers that waited then may have come out since: whether one did is for a person to say.
 */
export async function settleRestored(
  tx: Tx,
  siteId: string,
  { after, now }: { after: readonly JournalEvent[]; now: number },
): Promise<void> {
  const named = (...kinds: readonly JournalEvent['kind'][]) => [
    ...new Set(after.flatMap(({ kind, subject }) => (kinds.includes(kind) ? [subject] : []))),
  ];
  const db = queries(tx);
  const away = { staffedBy: null, sessionId: null, staffedAt: null };
  await db.update(counters).set(away).where(eq(counters.site, siteId));
  await db.delete(sessions).where(eq(sessions.site, siteId));
  await db.delete(lastMoves).where(eq(lastMoves.site, siteId));
  await db
    .update(users)
    .set({ disabled: true })
    .where(inArray(users.id, disabledAtLast(after)));
  await db
    .update(devices)
    .set({ revokedAt: now })
    .where(and(inArray(devices.id, named('device-revoked')), isNull(devices.revokedAt)));
  await db
    .update(berkas)
    .set({ restrictedAt: now })
    .where(and(inArray(berkas.id, named('berkas-restricted')), isNull(berkas.restrictedAt)));
  await takeRightsAgain(tx, siteId, after);
  await db
    .update(printJobs)
    .set({ state: 'uncertain' })
    .where(and(eq(printJobs.site, siteId), inArray(printJobs.state, ['queued', 'sending'])));
  await eraseAgain(tx, siteId, { after, now });
}

/** Roles as they were given last, and no substitute who was withdrawn. */
async function takeRightsAgain(tx: Tx, siteId: string, after: readonly JournalEvent[]): Promise<void> {
  for (const { kind, subject, data } of after) {
    if (kind === 'account-changed') {
      await queries(tx)
        .update(users)
        .set({ roles: data.roles as string[] })
        .where(eq(users.id, subject));
    }
    if (kind === 'substitute-withdrawn') {
      const { site: place, day, userId } = substitutes;
      const named = and(eq(place, siteId), eq(day, String(data.day)), eq(userId, subject));
      await queries(tx).delete(substitutes).where(named);
    }
  }
}

/** Whoever had their data erased is not asked to ask for it once more. */
async function eraseAgain(
  tx: Tx,
  siteId: string,
  { after, now: at }: { after: readonly JournalEvent[]; now: number },
): Promise<void> {
  for (const { kind, subject, hash } of after) {
    const row = kind === 'berkas-erased' ? await berkasById(tx, siteId, subject) : null;
    if (row === null) continue;
    // Kept answers may tell of it, and which of them do cannot be seen without the keys.
    await queries(tx).delete(idempotency).where(eq(idempotency.site, siteId));
    // The event's own hash is that of no token anybody was ever given.
    await destroyBerkas(tx, row, { at, tokenHash: Buffer.from(hash, 'hex') });
  }
}

function disabledAtLast(after: readonly JournalEvent[]): string[] {
  const disabled = new Map<string, boolean>();
  for (const { kind, subject } of after) {
    if (kind === 'account-disabled' || kind === 'account-enabled')
      disabled.set(subject, kind === 'account-disabled');
  }
  return [...disabled].flatMap(([id, isDisabled]) => (isDisabled ? [id] : []));
}
