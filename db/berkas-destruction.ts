import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { type BerkasRow, changeBerkas } from './berkas.ts';
import { queries } from './open-tx.ts';
import { drafts, paymentCodes, registrations, searchIndex } from './tables/berkas.ts';
import { printAttempts, printJobs } from './tables/printing.ts';

const NOTHING = Buffer.alloc(0);

/**
 * Destroys everything personal in a berkas: title, forms, payment codes, what leads to it, and what stood on its papers.
 * Number, service, days and how many codes and papers there were stay. `tokenHash`: of a token nobody was ever given.
 */
export async function destroyBerkas(
  tx: Tx,
  row: BerkasRow,
  { at, tokenHash }: { at: number; tokenHash: Buffer },
): Promise<BerkasRow> {
  const { id } = row;
  await queries(tx).delete(drafts).where(eq(drafts.berkasId, id));
  await queries(tx).delete(registrations).where(eq(registrations.berkasId, id));
  await queries(tx).delete(searchIndex).where(eq(searchIndex.berkasId, id));
  await queries(tx)
    .update(paymentCodes)
    .set({ content: NOTHING, state: 'replaced' })
    .where(eq(paymentCodes.berkasId, id));
  await destroyPapers(tx, id, at);
  return changeBerkas(tx, row, {
    title: null,
    link: null,
    code: null,
    returnDay: null,
    tokenHash,
    erasedAt: at,
  });
}

/** Nobody answers for a doubtful paper that is gone, so it does not wait for an answer any more. */
async function destroyPapers(tx: Tx, berkasId: string, at: number): Promise<void> {
  const jobs = await queries(tx)
    .select({ id: printJobs.id, state: printJobs.state, purgedAt: printJobs.purgedAt })
    .from(printJobs)
    .where(eq(printJobs.subject, berkasId));
  for (const { id, state, purgedAt } of jobs) {
    const settled = state === 'uncertain' ? { state: 'expired' as const, settledAt: at } : {};
    await queries(tx)
      .update(printJobs)
      .set({ slip: NOTHING, slipMark: null, purgedAt: purgedAt ?? at, ...settled })
      .where(eq(printJobs.id, id));
  }
  const ids = jobs.map(({ id }) => id);
  if (ids.length === 0) return;
  await queries(tx).update(printAttempts).set({ bytes: null }).where(inArray(printAttempts.jobId, ids));
}
