import type { PrintJob } from '../../contract/printing.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { changeJob, type WaitingJobInput, waitingJob } from './waiting-job.ts';

/**
 * Takes a waiting paper out of line so that a person prints it from the browser. Nobody can know what the browser's
 * printer does: whether it came out is asked as for any doubtful paper, and no printer of ours prints it meanwhile.
 */
export async function takeOverJob(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'spool'>,
  { jobId, actor }: WaitingJobInput,
): Promise<Result<PrintJob, Refusal>> {
  const found = await waitingJob(tx, jobId);
  if (!found.ok) return found;
  const job = found.value;
  recordEvent(tx, { kind: 'print-taken-over', actor, subject: jobId, data: { about: job.subject } });
  return ok(await changeJob(tx, deps, job, { state: 'uncertain', reason: 'by-browser' }));
}
