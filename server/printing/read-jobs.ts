import type { PrintJob } from '../../contract/printing.ts';
import { lastAttempt, latestPrintJobs, type PrintJobRow, printJobsOf } from '../../db/print-jobs.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { EncodedPaper } from '../ports-printing.ts';
import type { Refusal } from '../refusal.ts';
import { bytesPlace } from './job-ledger.ts';
import { jobViews } from './job-view.ts';
import { slipOf } from './slip-of.ts';

/** So many papers are listed; older ones stand with their berkas. */
const LISTED = 200;

export async function listPrintJobs(tx: Tx, deps: Pick<Deps, 'site' | 'spool'>): Promise<PrintJob[]> {
  return jobViews(tx, deps, await latestPrintJobs(tx, deps.site, LISTED));
}

/** The papers of one ticket or berkas, oldest first. */
export async function jobsAbout(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'spool'>,
  subject: string,
): Promise<PrintJob[]> {
  return jobViews(tx, deps, await printJobsOf(tx, subject));
}

/** The bytes of the last attempt, or as they would be made now for the printer it waits for. */
export async function bytesOfJob(
  tx: Tx,
  { sealer, paperMaker }: Pick<Deps, 'sealer' | 'paperMaker'>,
  job: PrintJobRow,
): Promise<Result<EncodedPaper, Refusal>> {
  const attempt = await lastAttempt(tx, job.id);
  if (attempt?.bytes && sealer.holds(attempt.year)) {
    const bytes = sealer.open(bytesPlace(attempt.id, attempt.year), attempt.bytes);
    const { profile, profileFacts } = attempt;
    return ok({ bytes, profile, ...(profileFacts && { facts: profileFacts }) });
  }
  const slip = slipOf({ sealer }, job);
  if (!slip.ok) return slip;
  return ok(paperMaker.encode(slip.value, { role: job.role, printer: job.printerId }, job.copy));
}
