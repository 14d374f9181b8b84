import type { PrintJob } from '../../contract/printing.ts';
import {
  lastAttempt,
  latestPrintJobs,
  type PrintJobRow,
  printJobById,
  printJobsOf,
} from '../../db/print-jobs.ts';
import { openJson } from '../../db/sealed-json.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, EncodedPaper, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { slipPlace } from './enqueue-paper.ts';
import { bytesPlace } from './job-ledger.ts';

/** So many papers are listed; older ones stand with their berkas. */
const LISTED = 200;

export async function listPrintJobs(tx: Tx, { site }: Pick<Deps, 'site'>): Promise<PrintJob[]> {
  return (await latestPrintJobs(tx, site, LISTED)).map(jobView);
}

/** The papers of one ticket or berkas, oldest first. */
export async function jobsAbout(tx: Tx, subject: string): Promise<PrintJob[]> {
  return (await printJobsOf(tx, subject)).map(jobView);
}

/** The bytes of the last attempt, or as they would be made now for the printer it waits for. */
export async function bytesOfJob(
  tx: Tx,
  { sealer, paperMaker }: Pick<Deps, 'sealer' | 'paperMaker'>,
  id: string,
): Promise<Result<EncodedPaper, Refusal>> {
  const job = await printJobById(tx, id);
  if (job === null) return err({ code: 'job-not-found' });
  const attempt = await lastAttempt(tx, id);
  if (attempt?.bytes) {
    const bytes = sealer.open(bytesPlace(attempt.id, attempt.year), attempt.bytes);
    const { profile, profileFacts } = attempt;
    return ok({ bytes, profile, ...(profileFacts && { facts: profileFacts }) });
  }
  const slip = openJson<Slip>(sealer, slipPlace(job.id, job.year), job.slip);
  return ok(paperMaker.encode(slip, { role: job.role, printer: job.printerId }, job.copy));
}

export function jobView(row: PrintJobRow): PrintJob {
  return {
    id: row.id,
    kind: row.kind,
    printer: row.role,
    state: row.state,
    attempts: row.attempts,
    ...(row.reason === null ? {} : { reason: row.reason }),
    copy: row.copy,
    about: row.about,
    createdAt: isoTime(row.createdAt),
  };
}
