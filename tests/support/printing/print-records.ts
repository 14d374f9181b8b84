import { asc, inArray } from 'drizzle-orm';
import { queries } from '../../../db/open-tx.ts';
import { printAttempts, printJobs } from '../../../db/tables/printing.ts';
import { bytesPlace } from '../../../server/printing/job-ledger.ts';
import type { Office } from '../open-office.ts';

/** A paper as the office remembers it. */
export interface PrintRecord {
  readonly id: string;
  readonly subject: string;
  readonly about: string;
  readonly copy: number;
  readonly state: string;
  readonly proof: string | null;
  /** What became of each attempt. */
  readonly outcomes: readonly (string | null)[];
  /** What was sent, of the last attempt that sent anything; null when none did. */
  readonly sent: Uint8Array | null;
}

/** Every paper in the order of the line. */
export async function printRecords({ store, deps }: Office): Promise<PrintRecord[]> {
  const [jobs, attempts] = await store.read(async (tx) => [
    await queries(tx).select().from(printJobs).orderBy(asc(printJobs.position)),
    await queries(tx).select().from(printAttempts).orderBy(asc(printAttempts.no)),
  ]);
  const byJob = Map.groupBy(attempts, ({ jobId }) => jobId);
  return jobs.map(({ id, subject, about, copy, state, proof }) => {
    const own = byJob.get(id) ?? [];
    const last = own.findLast(({ bytes }) => bytes !== null);
    const sent = last?.bytes ? deps.sealer.open(bytesPlace(last.id, last.year), last.bytes) : null;
    const outcomes = own.map(({ outcome }) => outcome);
    return { id, subject, about, copy, state, proof, outcomes, sent };
  });
}

/** How many papers are in line or at a printer. */
export async function papersUnderWay({ store }: Office): Promise<number> {
  return store.read((tx) => queries(tx).$count(printJobs, inArray(printJobs.state, ['queued', 'sending'])));
}
