import type { PrintJob } from '../../contract/printing.ts';
import { newestCopy, type PrintJobRow, printJobById } from '../../db/print-jobs.ts';
import { PROVING_PAPERS } from '../../domain/print/paper-kinds.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import { berkasForChange } from '../berkas-hold/berkas-for-change.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import type { EnqueueDeps } from './enqueue-paper.ts';
import { putInLine } from './put-in-line.ts';
import { slipOf } from './slip-of.ts';
import { isWithdrawn } from './withdrawn.ts';

/** What it takes to print once more. */
export type ReprintDeps = EnqueueDeps & Pick<Deps, 'spool'>;

/**
 * Puts the same slip in line once more, as the next copy: the paper says CETAK ULANG. A paper that proves something is
 * copied for a reason only; a slip whose payment code does not count any more is not given out again.
 */
export async function reprintPaper(
  tx: Tx,
  deps: ReprintDeps,
  input: { jobId: string; reason?: ReprintReason; actor: string },
): Promise<Result<PrintJob, Refusal>> {
  const job = await printJobById(tx, input.jobId);
  if (job === null) return err({ code: 'job-not-found' });
  if (await isWithdrawn(tx, job)) return err({ code: 'paper-withdrawn' });
  // A paper about a ticket or a printer is no berkas', and nobody's wish holds it.
  const berkas = await berkasForChange(tx, deps.site, job.subject);
  if (!berkas.ok && berkas.error.code !== 'berkas-not-found') return berkas;
  const slip = slipOf(deps, job);
  if (!slip.ok) return slip;
  // A page that tries a printer says nothing about another one; every other paper goes where its kind goes now.
  const printer = job.kind === 'test-page' ? job.printerId : null;
  return copyPaper(tx, deps, job, { ...input, slip: slip.value, printer });
}

/**
 * The next copy of a paper that may be given out again. `slip` is what stands on it, `printer` the id of the one it comes
 * out of; without one it goes with its role.
 */
export async function copyPaper(
  tx: Tx,
  deps: ReprintDeps,
  job: PrintJobRow,
  order: { slip: Slip; printer?: string | null; reason?: ReprintReason; actor: string },
): Promise<Result<PrintJob, Refusal>> {
  const { slip, printer, reason, actor } = order;
  if (reason === undefined && PROVING_PAPERS.includes(job.kind))
    return err({ code: 'reprint-reason-missing' });
  const prefix = job.key.replace(/:copy:\d+$/, ':copy:');
  const newest = (await newestCopy(tx, deps.site, prefix)) ?? job;
  const copy = newest.copy + 1;
  const { role, subject, about, year } = job;
  return ok(
    await putInLine(tx, deps, {
      ...{ key: `${prefix}${copy}`, copy, role, subject, about, year, slip, actor },
      ...(printer && { printer }),
      ...(reason && { reprintReason: reason }),
    }),
  );
}
