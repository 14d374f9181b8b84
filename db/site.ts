import { eq } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { CHAIN_START } from './event-log.ts';
import { hot, queries } from './open-tx.ts';
import { site } from './tables/site.ts';

/** The one site of this file; null in a database that was just made. */
export async function readSiteId(tx: Tx): Promise<string | null> {
  const [row] = await queries(tx).select({ id: site.id }).from(site).limit(1);
  return row?.id ?? null;
}

export async function insertSite(tx: Tx, id: string, createdAt: number, openDay: string): Promise<void> {
  await queries(tx).insert(site).values({ id, createdAt, seq: 0, head: CHAIN_START, openDay });
}

/** The last office day that was opened. */
export async function openDayOf(tx: Tx, id: string): Promise<string> {
  const [row] = await hot<{ openDay: string }>(tx, 'site-day', [id]);
  if (row === undefined) throw new Error('the site row is missing');
  return row.openDay;
}

export async function setOpenDay(tx: Tx, id: string, openDay: string): Promise<void> {
  await queries(tx).update(site).set({ openDay }).where(eq(site.id, id));
}

/** The longest running time anything in this file was noted at, ms: a note may be older than the last move. */
export async function runningTimeNoted(tx: Tx, id: string): Promise<number> {
  const [row] = await hot<{ ms: number }>(tx, 'running-noted', [id, id, id]);
  return row?.ms ?? 0;
}

export async function noteRunningTime(tx: Tx, id: string, runningMs: number): Promise<void> {
  await queries(tx).update(site).set({ runningMs }).where(eq(site.id, id));
}
