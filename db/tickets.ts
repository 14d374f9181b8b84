import { and, asc, desc, eq, gt, gte, inArray, isNotNull, lt, type SQL } from 'drizzle-orm';
import type { TicketState } from '../domain/queue/moves.ts';
import type { Head } from '../domain/queue/next-ticket.ts';
import { SERVICE_CODES, type ServiceCode } from '../domain/queue/services.ts';
import type { Tx } from '../server/ports.ts';
import { hot, queries } from './open-tx.ts';
import { berkas, berkasVisits } from './tables/berkas.ts';
import { tickets } from './tables/queue.ts';
import { addWaiting } from './waiting-counts.ts';

export type TicketRow = typeof tickets.$inferSelect;

/** A ticket as it is when it is issued. */
export type NewTicket = Pick<
  TicketRow,
  | 'id'
  | 'site'
  | 'day'
  | 'series'
  | 'serial'
  | 'service'
  | 'lane'
  | 'rank'
  | 'tokenHash'
  | 'issuedBy'
  | 'issuedAt'
> &
  Partial<Pick<TicketRow, 'kind' | 'purpose' | 'berkasId' | 'help' | 'replaces'>>;

/** What a move may change; all else stands from the beginning. */
export type TicketChanges = Partial<
  Pick<
    TicketRow,
    | 'service'
    | 'lane'
    | 'state'
    | 'rank'
    | 'counter'
    | 'heldFor'
    | 'calls'
    | 'callOrder'
    | 'calledAt'
    | 'servedAt'
    | 'endedAt'
    | 'help'
    | 'lookedAt'
    | 'calledRun'
    | 'servedRun'
  >
>;

export async function insertTicket(tx: Tx, t: NewTicket): Promise<void> {
  const head = [t.id, t.site, t.day, t.series, t.serial, t.service, t.lane];
  const about = [t.kind ?? 'first', t.purpose ?? null, t.berkasId ?? null, t.help ?? 0, t.replaces ?? null];
  await hot(tx, 'ticket-insert', [...head, t.rank, t.tokenHash, t.issuedBy, t.issuedAt, ...about]);
  await addWaiting(tx, t, 1);
}

export async function ticketById(tx: Tx, id: string): Promise<TicketRow | null> {
  const [row] = await hot<TicketRow>(tx, 'ticket-by-id', [id]);
  return row ?? null;
}

/** Who stands at the head of each lane of these services today. */
export async function laneHeads(
  tx: Tx,
  site: string,
  day: string,
  services: readonly ServiceCode[] = SERVICE_CODES,
): Promise<Head[]> {
  const heads: Head[] = [];
  for (const service of services) {
    for (const lane of ['priority', 'regular'] as const) {
      heads.push(...(await hot<Head>(tx, 'lane-head', [site, day, service, lane])));
    }
  }
  return heads;
}

/** The ticket that is called or served at a counter; null when the counter is free. */
export async function ticketAtCounter(tx: Tx, site: string, counter: number): Promise<TicketRow | null> {
  const [row] = await hot<TicketRow>(tx, 'ticket-at-counter', [site, counter]);
  return row ?? null;
}

/** Who is called or served today, at whatever counter; `calledRun` in running time of the office, ms. */
export async function atCounters(
  tx: Tx,
  site: string,
  day: string,
): Promise<Pick<TicketRow, 'counter' | 'service' | 'kind' | 'calledAt' | 'calledRun'>[]> {
  return hot(tx, 'tickets-at-counters', [site, day]);
}

/** Writes a move and keeps the waiting counts true. The row must still be the one that was read. */
export async function saveMove(tx: Tx, before: TicketRow, changes: TicketChanges): Promise<TicketRow> {
  const to = { ...before, ...changes };
  const place = [to.service, to.lane, to.state, to.rank, to.counter, to.heldFor];
  const times = [to.calls, to.callOrder, to.calledAt, to.servedAt, to.endedAt];
  const care = [to.help, to.lookedAt, to.calledRun, to.servedRun];
  const values = [...place, ...times, ...care, before.id, before.version];
  const [after] = await hot<TicketRow>(tx, 'ticket-move', values);
  if (after === undefined) throw new Error('a ticket changed between reading and writing it in one unit');
  if (before.state === 'waiting') await addWaiting(tx, before, -1);
  if (after.state === 'waiting') await addWaiting(tx, after, 1);
  return after;
}

/** The ranks of all who wait today, lowest first. */
export async function waitingRanks(tx: Tx, site: string, day: string): Promise<number[]> {
  const rows = await queries(tx)
    .select({ rank: tickets.rank })
    .from(tickets)
    .where(and(eq(tickets.site, site), eq(tickets.day, day), eq(tickets.state, 'waiting')))
    .orderBy(asc(tickets.rank), asc(tickets.id));
  return rows.map(({ rank }) => rank);
}

/** The day's tickets in these states, by rank. */
export async function ticketsInState(
  tx: Tx,
  site: string,
  day: string,
  states: readonly TicketState[],
): Promise<TicketRow[]> {
  return queries(tx)
    .select()
    .from(tickets)
    .where(and(eq(tickets.site, site), eq(tickets.day, day), inArray(tickets.state, [...states])))
    .orderBy(asc(tickets.rank), asc(tickets.id));
}

/** The tickets that ended today, newest first. */
export async function endedTickets(tx: Tx, site: string, day: string, limit: number): Promise<TicketRow[]> {
  return queries(tx)
    .select()
    .from(tickets)
    .where(and(eq(tickets.site, site), eq(tickets.day, day), inArray(tickets.state, ['done', 'cancelled'])))
    .orderBy(desc(tickets.endedAt), desc(tickets.id))
    .limit(limit);
}

/** The day's tickets that were called, the latest call first. */
export async function calledTickets(tx: Tx, site: string, day: string, limit: number): Promise<TicketRow[]> {
  return queries(tx)
    .select()
    .from(tickets)
    .where(and(eq(tickets.site, site), eq(tickets.day, day), isNotNull(tickets.callOrder)))
    .orderBy(desc(tickets.callOrder))
    .limit(limit);
}

/** Tickets of earlier days that still had somewhere to go. */
export async function leftOpenBefore(
  tx: Tx,
  site: string,
  day: string,
  open: readonly TicketState[],
): Promise<TicketRow[]> {
  return openOn(tx, site, lt(tickets.day, day), open);
}

/** Tickets of days after this one that still have somewhere to go. */
export async function openAfter(
  tx: Tx,
  site: string,
  day: string,
  open: readonly TicketState[],
): Promise<TicketRow[]> {
  return openOn(tx, site, gt(tickets.day, day), open);
}

async function openOn(tx: Tx, site: string, days: SQL, open: readonly TicketState[]): Promise<TicketRow[]> {
  return queries(tx)
    .select()
    .from(tickets)
    .where(and(eq(tickets.site, site), days, inArray(tickets.state, [...open])))
    .orderBy(asc(tickets.day), asc(tickets.rank), asc(tickets.id));
}

/** Tickets of this day and later ones that expired at an instant (ms since 1970) or after it. */
export async function expiredSince(tx: Tx, site: string, day: string, since: number): Promise<TicketRow[]> {
  const wanted = [eq(tickets.site, site), gte(tickets.day, day), eq(tickets.state, 'expired')];
  return queries(tx)
    .select()
    .from(tickets)
    .where(and(...wanted, gte(tickets.endedAt, since)))
    .orderBy(asc(tickets.day), asc(tickets.rank), asc(tickets.id));
}

/** Which berkas each ticket has to do with, oldest first. */
export async function berkasOfTickets(
  tx: Tx,
  ids: readonly string[],
): Promise<{ ticketId: string; id: string; year: number; serial: number }[]> {
  if (ids.length === 0) return [];
  return queries(tx)
    .select({ ticketId: berkasVisits.ticketId, id: berkas.id, year: berkas.year, serial: berkas.serial })
    .from(berkasVisits)
    .innerJoin(berkas, eq(berkas.id, berkasVisits.berkasId))
    .where(inArray(berkasVisits.ticketId, [...ids]))
    .orderBy(asc(berkas.openedAt), asc(berkas.id));
}
