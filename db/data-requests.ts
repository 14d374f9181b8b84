import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm';
import type { Sealer, SealPlace, Tx } from '../server/ports.ts';
import type { BerkasRow } from './berkas.ts';
import { queries } from './open-tx.ts';
import { openJson, sealJson } from './sealed-json.ts';
import { berkas } from './tables/berkas.ts';
import { dataRequestBerkas, dataRequests } from './tables/privacy.ts';

export type DataRequestRow = typeof dataRequests.$inferSelect;

/** Who asks, how to reach them, and what they ask in their own words. */
export interface DataRequestContent {
  readonly name: string;
  readonly contact: string;
  readonly words: string;
  /** The number by which they are known in the visit files: NIK, NPWP or telephone; empty when none was shown. */
  readonly identity: string;
}

type NewDataRequest = Pick<
  DataRequestRow,
  'id' | 'site' | 'year' | 'serial' | 'kind' | 'receivedAt' | 'receivedBy' | 'dueAt'
>;

/** Takes down an open request with the visit files it is about. */
export async function insertDataRequest(
  tx: Tx,
  sealer: Sealer,
  row: NewDataRequest,
  { content, berkasIds }: { content: DataRequestContent; berkasIds: readonly string[] },
): Promise<void> {
  await queries(tx)
    .insert(dataRequests)
    .values({ ...row, state: 'open', content: sealJson(sealer, place(row), content) });
  if (berkasIds.length === 0) return;
  await queries(tx)
    .insert(dataRequestBerkas)
    .values(berkasIds.map((berkasId) => ({ requestId: row.id, berkasId })));
}

export async function dataRequestById(tx: Tx, site: string, id: string): Promise<DataRequestRow | null> {
  const [row] = await queries(tx)
    .select()
    .from(dataRequests)
    .where(and(eq(dataRequests.site, site), eq(dataRequests.id, id)));
  return row ?? null;
}

/** Those not decided yet, the most urgent first. */
export async function openDataRequests(tx: Tx, site: string): Promise<DataRequestRow[]> {
  return queries(tx)
    .select()
    .from(dataRequests)
    .where(and(eq(dataRequests.site, site), eq(dataRequests.state, 'open')))
    .orderBy(asc(dataRequests.dueAt), asc(dataRequests.id));
}

/** The `limit` decided last, newest first. */
export async function decidedDataRequests(tx: Tx, site: string, limit: number): Promise<DataRequestRow[]> {
  return queries(tx)
    .select()
    .from(dataRequests)
    .where(and(eq(dataRequests.site, site), ne(dataRequests.state, 'open')))
    .orderBy(desc(dataRequests.decidedAt), desc(dataRequests.id))
    .limit(limit);
}

/** Writes down how an open request ended. */
export async function decideDataRequest(
  tx: Tx,
  id: string,
  decided: { state: 'done' | 'refused'; decision: string; decidedAt: number; decidedBy: string },
): Promise<void> {
  await queries(tx)
    .update(dataRequests)
    .set(decided)
    .where(and(eq(dataRequests.id, id), eq(dataRequests.state, 'open')));
}

/** The visit files a request is about, oldest first. */
export async function berkasOfRequest(tx: Tx, requestId: string): Promise<BerkasRow[]> {
  const rows = await queries(tx)
    .select({ berkas })
    .from(dataRequestBerkas)
    .innerJoin(berkas, eq(berkas.id, dataRequestBerkas.berkasId))
    .where(eq(dataRequestBerkas.requestId, requestId))
    .orderBy(asc(berkas.openedAt), asc(berkas.id));
  return rows.map((row) => row.berkas);
}

/** The requests that are about any of these visit files, oldest first. */
export async function requestsAbout(tx: Tx, berkasIds: readonly string[]): Promise<DataRequestRow[]> {
  if (berkasIds.length === 0) return [];
  const about = queries(tx)
    .select({ id: dataRequestBerkas.requestId })
    .from(dataRequestBerkas)
    .where(inArray(dataRequestBerkas.berkasId, [...berkasIds]));
  return queries(tx)
    .select()
    .from(dataRequests)
    .where(inArray(dataRequests.id, about))
    .orderBy(asc(dataRequests.receivedAt), asc(dataRequests.id));
}

/** Destroys these requests, and that they were about those visit files. */
export async function deleteDataRequests(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await queries(tx)
    .delete(dataRequestBerkas)
    .where(inArray(dataRequestBerkas.requestId, [...ids]));
  await queries(tx)
    .delete(dataRequests)
    .where(inArray(dataRequests.id, [...ids]));
}

/** Null once the year's keys were destroyed. */
export function contentOfRequest(sealer: Sealer, row: DataRequestRow): DataRequestContent | null {
  if (!sealer.holds(row.year)) return null;
  return openJson(sealer, place(row), row.content);
}

function place({ id, year }: Pick<DataRequestRow, 'id' | 'year'>): SealPlace {
  return { table: 'data_requests', row: id, column: 'content', year };
}
