import type { PrintJob } from '../../contract/printing.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { changeJob, type WaitingJobInput, waitingJob } from './waiting-job.ts';

/** Takes a waiting paper out of line for good. */
export async function cancelJob(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'spool'>,
  { jobId, actor }: WaitingJobInput,
): Promise<Result<PrintJob, Refusal>> {
  const found = await waitingJob(tx, jobId);
  if (!found.ok) return found;
  const job = found.value;
  recordEvent(tx, { kind: 'print-cancelled', actor, subject: jobId, data: { about: job.subject } });
  return ok(await changeJob(tx, deps, job, { state: 'cancelled', settledAt: deps.clock.now() }));
}
