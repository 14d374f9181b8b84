import { and, eq, exists, gte, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { destroyBerkas } from './berkas-destruction.ts';
import { queries } from './open-tx.ts';
import type { SealedRow, SealedTableName } from './sealed-tables.ts';
import { berkas, berkasVisits } from './tables/berkas.ts';
import { printAttempts, printJobs } from './tables/printing.ts';
import { breaches, dataRequestBerkas, dataRequests } from './tables/privacy.ts';

const NOTHING = Buffer.alloc(0);

/**
 * Takes away what is left of a row whose year's keys were destroyed: unreadable values, and the fingerprints that led
 * to it. Number, service, days and states stay for the statistics. `tokenHash`: of a token nobody was ever given.
 */
export async function eraseSealedRow(
  tx: Tx,
  name: SealedTableName,
  { id }: SealedRow,
  { at, tokenHash }: { at: number; tokenHash: Buffer },
): Promise<void> {
  switch (name) {
    case 'berkas': {
      const [row] = await queries(tx).select().from(berkas).where(eq(berkas.id, id));
      if (row !== undefined && row.erasedAt === null) await destroyBerkas(tx, row, { at, tokenHash });
      return;
    }
    case 'drafts':
    case 'registrations':
    case 'payment_codes':
      // They went with their berkas.
      return;
    case 'print_jobs':
      await queries(tx)
        .update(printJobs)
        .set({ slip: NOTHING, slipMark: null, purgedAt: at })
        .where(and(eq(printJobs.id, id), isNull(printJobs.purgedAt)));
      // Nobody can be asked any more whether it came out, and nobody can print it.
      await queries(tx)
        .update(printJobs)
        .set({ state: 'expired', settledAt: at })
        .where(and(eq(printJobs.id, id), sql`${printJobs.state} IN ('queued', 'uncertain')`));
      return;
    case 'print_attempts':
      await queries(tx).update(printAttempts).set({ bytes: null }).where(eq(printAttempts.id, id));
      return;
    case 'data_requests':
      await queries(tx).update(dataRequests).set({ content: NOTHING }).where(eq(dataRequests.id, id));
      return;
    case 'breaches':
      await queries(tx).update(breaches).set({ content: NOTHING }).where(eq(breaches.id, id));
      return;
    default:
      name satisfies never;
  }
}

/**
 * Whether a berkas of the year must stay: only kept at its owner's wish, named in a request that is still open, or
 * worked on since that instant (ms since 1970).
 */
export async function yearIsHeld(
  tx: Tx,
  site: string,
  year: number,
  { workedOnSince }: { workedOnSince: number },
): Promise<boolean> {
  const visited = queries(tx)
    .select({ one: sql`1` })
    .from(berkasVisits)
    .where(and(eq(berkasVisits.berkasId, berkas.id), gte(berkasVisits.at, workedOnSince)));
  const asked = queries(tx)
    .select({ one: sql`1` })
    .from(dataRequestBerkas)
    .innerJoin(dataRequests, eq(dataRequests.id, dataRequestBerkas.requestId))
    .where(and(eq(dataRequestBerkas.berkasId, berkas.id), eq(dataRequests.state, 'open')));
  const held = await queries(tx)
    .select({ id: berkas.id })
    .from(berkas)
    .where(
      and(
        ...[eq(berkas.site, site), eq(berkas.year, year), isNull(berkas.erasedAt)],
        or(isNotNull(berkas.restrictedAt), exists(visited), exists(asked)),
      ),
    )
    .limit(1);
  return held.length > 0;
}

/** How many berkas of the year still hold something: what its destruction is about. */
export async function countBerkasOf(tx: Tx, site: string, year: number): Promise<number> {
  return queries(tx).$count(
    berkas,
    and(eq(berkas.site, site), eq(berkas.year, year), isNull(berkas.erasedAt)),
  );
}
