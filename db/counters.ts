import { asc, eq } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { hot, queries } from './open-tx.ts';
import { counters } from './tables/queue.ts';

/** Puts a counter on the board at its first use. */
export async function rememberCounter(tx: Tx, site: string, number: number, at: number): Promise<void> {
  await hot(tx, 'counter-remember', [site, number, at]);
}

export async function usedCounters(tx: Tx, site: string): Promise<number[]> {
  const rows = await queries(tx)
    .select({ number: counters.number })
    .from(counters)
    .where(eq(counters.site, site))
    .orderBy(asc(counters.number));
  return rows.map(({ number }) => number);
}
