import type { PrintJob } from '../../contract/printing.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { printJobById, updatePrintJob } from '../../db/print-jobs.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { jobView } from './job-view.ts';
import { copyPaper, type ReprintDeps } from './reprint-paper.ts';
import { slipOf } from './slip-of.ts';
import { isOver } from './withdrawn.ts';

/**
 * A person has looked: the doubtful paper came out, or it did not and its next copy is put in line while somebody
 * still waits for it, at the same printer. The answer is the copy, or the paper itself when there is none.
 */
export async function answerDoubt(
  tx: Tx,
  deps: ReprintDeps,
  input: { jobId: string; printed: boolean; actor: string },
): Promise<Result<PrintJob, Refusal>> {
  const { printed, actor } = input;
  const job = await printJobById(tx, input.jobId);
  if (job === null) return err({ code: 'job-not-found' });
  if (job.state !== 'uncertain') return err({ code: 'print-not-uncertain' });
  const changes = printed
    ? ({ state: 'printed', proof: actor, reason: null } as const)
    : ({ state: 'failed' } as const);
  await updatePrintJob(tx, job.id, { ...changes, settledAt: deps.clock.now() });
  recordEvent(tx, { kind: 'print-answered', actor, subject: job.id, data: { printed } });
  if (printed || (await isOver(tx, job))) return ok(await jobView(tx, deps, { ...job, ...changes }));
  const slip = slipOf(deps, job);
  // What stood on it was destroyed meanwhile: there is nothing left to be copied, and the answer is good all the same.
  if (!slip.ok) return ok(await jobView(tx, deps, { ...job, ...changes }));
  const { printerId: printer } = job;
  return copyPaper(tx, deps, job, { slip: slip.value, printer, reason: 'tidak-keluar', actor });
}
