import type { PrintJob } from '../../contract/printing.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { knownPrinters } from '../../db/printers.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { jobView } from './job-view.ts';
import { changeJob, type WaitingJobInput, waitingJob } from './waiting-job.ts';

/** Lets a waiting paper come out of another printer, in its old place in line; null is the one of its role again. */
export async function moveJob(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'spool'>,
  { jobId, printer, actor }: WaitingJobInput & { readonly printer: string | null },
): Promise<Result<PrintJob, Refusal>> {
  const found = await waitingJob(tx, jobId);
  if (!found.ok) return found;
  const job = found.value;
  const known = await knownPrinters(tx, deps.site);
  if (printer !== null && !known.some(({ id }) => id === printer)) return err({ code: 'printer-not-found' });
  if (printer === job.printerId) return ok(await jobView(tx, deps, job));
  recordEvent(tx, { kind: 'print-moved', actor, subject: jobId, data: { from: job.printerId, to: printer } });
  return ok(await changeJob(tx, deps, job, { state: 'queued', printerId: printer }));
}
