import { and, asc, desc, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { PrintJobState } from '../domain/print/printer-states.ts';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import type { PrintJobRow } from './print-jobs.ts';
import { printAttempts, printJobs } from './tables/printing.ts';

/** Where it is known what became of a paper. */
const SETTLED: readonly PrintJobState[] = ['printed', 'failed', 'expired', 'cancelled'];
const NOTHING = Buffer.alloc(0);

/** Ids of the oldest `limit` papers that were settled before that instant and still hold what stood on them. */
export async function papersSettledBefore(
  tx: Tx,
  site: string,
  { instant, limit }: { instant: number; limit: number },
): Promise<string[]> {
  const rows = await queries(tx)
    .select({ id: printJobs.id })
    .from(printJobs)
    .where(
      and(
        eq(printJobs.site, site),
        isNull(printJobs.purgedAt),
        lt(printJobs.settledAt, instant),
        inArray(printJobs.state, [...SETTLED]),
      ),
    )
    .orderBy(asc(printJobs.settledAt))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Destroys what stood on these papers: slip and bytes of every attempt. */
export async function purgePapers(tx: Tx, ids: readonly string[], at: number): Promise<void> {
  await queries(tx)
    .update(printJobs)
    .set({ slip: NOTHING, purgedAt: at })
    .where(inArray(printJobs.id, [...ids]));
  await queries(tx)
    .update(printAttempts)
    .set({ bytes: null })
    .where(inArray(printAttempts.jobId, [...ids]));
}

/** The newest papers of which what stood on them was not destroyed, newest first. */
export async function newestFullPapers(tx: Tx, site: string, limit: number): Promise<PrintJobRow[]> {
  return queries(tx)
    .select()
    .from(printJobs)
    .where(and(eq(printJobs.site, site), isNull(printJobs.purgedAt)))
    .orderBy(desc(printJobs.position))
    .limit(limit);
}
