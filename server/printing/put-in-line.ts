import type { PrintJob } from '../../contract/printing.ts';
import { printJobById } from '../../db/print-jobs.ts';
import type { Deps, Tx } from '../ports.ts';
import { type EnqueueDeps, enqueuePaper, type PaperOrder } from './enqueue-paper.ts';
import { jobView } from './job-view.ts';

/** Puts a paper in line, as `enqueuePaper` does, and shows it as lists tell of it. */
export async function putInLine(
  tx: Tx,
  deps: EnqueueDeps & Pick<Deps, 'spool'>,
  order: PaperOrder,
): Promise<PrintJob> {
  const job = await printJobById(tx, await enqueuePaper(tx, deps, order));
  if (job === null) throw new Error('a job that was just put in line is not there');
  return jobView(tx, deps, job);
}
