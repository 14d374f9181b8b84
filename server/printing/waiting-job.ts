import type { PrintJob } from '../../contract/printing.ts';
import { type PrintJobRow, printJobById, updatePrintJob } from '../../db/print-jobs.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { jobView } from './job-view.ts';

/** Whom a command on a waiting paper is from, and which paper. */
export interface WaitingJobInput {
  readonly jobId: string;
  readonly actor: string;
}

/** A paper that no printer has begun; what a printer is at, or was, is refused. */
export async function waitingJob(tx: Tx, jobId: string): Promise<Result<PrintJobRow, Refusal>> {
  const job = await printJobById(tx, jobId);
  if (job === null) return err({ code: 'job-not-found' });
  return job.state === 'queued' ? ok(job) : err({ code: 'print-not-waiting' });
}

/** Writes the changes down and shows the paper as it then is. */
export async function changeJob(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'spool'>,
  job: PrintJobRow,
  changes: Partial<PrintJobRow> & Pick<PrintJobRow, 'state'>,
): Promise<PrintJob> {
  await updatePrintJob(tx, job.id, changes);
  return jobView(tx, deps, { ...job, ...changes });
}
