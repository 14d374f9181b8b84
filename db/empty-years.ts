import { and, eq, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { berkas } from './tables/berkas.ts';
import { printAttempts, printJobs } from './tables/printing.ts';
import { breaches, dataRequests } from './tables/privacy.ts';
import { idempotency } from './tables/site.ts';

/** Those of the years in which nothing sealed is left: no berkas but erased ones, no full paper, request, breach or kept answer. */
export async function emptyYears(tx: Tx, site: string, years: readonly number[]): Promise<number[]> {
  const empty: number[] = [];
  for (const year of years) {
    const left = [
      [berkas, and(eq(berkas.site, site), eq(berkas.year, year), isNull(berkas.erasedAt))],
      [printJobs, and(eq(printJobs.site, site), eq(printJobs.year, year), isNull(printJobs.purgedAt))],
      [printAttempts, and(eq(printAttempts.year, year), isNotNull(printAttempts.bytes))],
      [dataRequests, and(eq(dataRequests.site, site), eq(dataRequests.year, year))],
      [breaches, and(eq(breaches.site, site), eq(breaches.year, year))],
      [idempotency, and(eq(idempotency.site, site), eq(idempotency.year, year))],
    ] as const;
    let anything = false;
    for (const [table, where] of left) anything ||= await any(tx, table, where);
    if (!anything) empty.push(year);
  }
  return empty;
}

async function any(tx: Tx, table: SQLiteTable, where: SQL | undefined): Promise<boolean> {
  const rows = await queries(tx).select().from(table).where(where).limit(1);
  return rows.length > 0;
}
