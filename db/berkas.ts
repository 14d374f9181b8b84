import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { BerkasTitle } from '../domain/registration/search-keys.ts';
import type { Sealer, SealPlace, Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { openJson, sealJson } from './sealed-json.ts';
import { berkas, berkasVisits } from './tables/berkas.ts';
import { tickets } from './tables/queue.ts';
import type { TicketRow } from './tickets.ts';

export type BerkasRow = typeof berkas.$inferSelect;

/** What everything sealed in a berkas hangs on: its id and the year whose key seals it. */
export type BerkasKey = Pick<BerkasRow, 'id' | 'year'>;

export type NewBerkas = Pick<
  BerkasRow,
  'id' | 'site' | 'year' | 'serial' | 'service' | 'tokenHash' | 'openedAt' | 'openedDay' | 'openedBy'
>;

export async function insertBerkas(tx: Tx, row: NewBerkas): Promise<BerkasRow> {
  const [inserted] = await queries(tx)
    .insert(berkas)
    .values({ ...row, stage: 'opened', version: 1 })
    .returning();
  if (inserted === undefined) throw new Error('a berkas that was inserted is not there');
  return inserted;
}

export async function berkasById(tx: Tx, site: string, id: string): Promise<BerkasRow | null> {
  const [row] = await queries(tx)
    .select()
    .from(berkas)
    .where(and(eq(berkas.site, site), eq(berkas.id, id)));
  return row ?? null;
}

export async function berkasByNumber(
  tx: Tx,
  site: string,
  number: { year: number; serial: number },
): Promise<BerkasRow | null> {
  const { year, serial } = number;
  const [row] = await queries(tx)
    .select()
    .from(berkas)
    .where(and(eq(berkas.site, site), eq(berkas.year, year), eq(berkas.serial, serial)));
  return row ?? null;
}

/** Newest first. */
export async function newestBerkas(tx: Tx, site: string, limit: number): Promise<BerkasRow[]> {
  return queries(tx)
    .select()
    .from(berkas)
    .where(eq(berkas.site, site))
    .orderBy(desc(berkas.openedAt), desc(berkas.id))
    .limit(limit);
}

/** Those of these that are there, newest first. */
export async function berkasByIds(tx: Tx, site: string, ids: readonly string[]): Promise<BerkasRow[]> {
  return queries(tx)
    .select()
    .from(berkas)
    .where(and(eq(berkas.site, site), inArray(berkas.id, [...ids])))
    .orderBy(desc(berkas.openedAt), desc(berkas.id));
}

/** Writes changes to the row that was read; it must still be the same. */
export async function changeBerkas(
  tx: Tx,
  before: BerkasRow,
  changes: Partial<BerkasRow>,
): Promise<BerkasRow> {
  const [after] = await queries(tx)
    .update(berkas)
    .set({ ...changes, version: before.version + 1 })
    .where(and(eq(berkas.id, before.id), eq(berkas.version, before.version)))
    .returning();
  if (after === undefined) throw new Error('a berkas changed between reading and writing it in one unit');
  return after;
}

/** Notes that a ticket's visit touched the berkas; false when that was known. */
export async function addVisit(tx: Tx, berkasId: string, ticketId: string, at: number): Promise<boolean> {
  const added = await queries(tx)
    .insert(berkasVisits)
    .values({ berkasId, ticketId, at })
    .onConflictDoNothing()
    .returning();
  return added.length > 0;
}

/** The tickets that touched the berkas, first visit first. */
export async function visitsOf(tx: Tx, berkasId: string): Promise<TicketRow[]> {
  const rows = await queries(tx)
    .select({ ticket: tickets })
    .from(berkasVisits)
    .innerJoin(tickets, eq(tickets.id, berkasVisits.ticketId))
    .where(eq(berkasVisits.berkasId, berkasId))
    .orderBy(asc(berkasVisits.at), asc(tickets.id));
  return rows.map(({ ticket }) => ticket);
}

const NO_TITLE: BerkasTitle = { subject: '', identity: '' };

/** Empty while nothing was typed, and again once the year's keys were destroyed. */
export function titleOfBerkas(sealer: Sealer, row: BerkasRow): BerkasTitle {
  if (row.title === null || !sealer.holds(row.year)) return NO_TITLE;
  return openJson(sealer, titlePlace(row), row.title);
}

/** Whether what was personal in it is gone: destroyed by itself, or with the keys of its year. */
export function isErased(sealer: Sealer, row: BerkasRow): boolean {
  return row.erasedAt !== null || (row.title !== null && !sealer.holds(row.year));
}

/** The value for the column `title` of this row. */
export function sealTitle(sealer: Sealer, row: BerkasKey, title: BerkasTitle): Buffer {
  return sealJson(sealer, titlePlace(row), title);
}

/** Where a berkas' title is sealed. */
export function titlePlace({ id, year }: BerkasKey): SealPlace {
  return { table: 'berkas', row: id, column: 'title', year };
}
