import { and, asc, eq, inArray, isNotNull, lt, lte } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import type { PrintJobRow } from './print-jobs.ts';
import { printJobs } from './tables/printing.ts';
import { tickets } from './tables/queue.ts';

/** The oldest `limit` papers in line that nobody wants any more after `run` ms of the office's running time. */
export async function unwantedPapers(
  tx: Tx,
  site: string,
  { run, limit }: { run: number; limit: number },
): Promise<PrintJobRow[]> {
  return queries(tx)
    .select()
    .from(printJobs)
    .where(and(isWaiting(site), isNotNull(printJobs.expiresRun), lte(printJobs.expiresRun, run)))
    .orderBy(asc(printJobs.position))
    .limit(limit);
}

/** Papers in line, or at a printer, about tickets of days before `day`. */
export async function papersOfTicketsBefore(tx: Tx, site: string, day: string): Promise<PrintJobRow[]> {
  const rows = await queries(tx)
    .select({ job: printJobs })
    .from(printJobs)
    .innerJoin(tickets, eq(tickets.id, printJobs.subject))
    .where(
      and(eq(printJobs.site, site), inArray(printJobs.state, ['queued', 'sending']), lt(tickets.day, day)),
    )
    .orderBy(asc(printJobs.position));
  return rows.map(({ job }) => job);
}

function isWaiting(site: string) {
  return and(eq(printJobs.site, site), eq(printJobs.state, 'queued'));
}
