import type { PrintJob } from '../../contract/printing.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { isActiveCode } from '../../db/payment-codes.ts';
import { newestCopy, type PrintJobRow, printJobById, updatePrintJob } from '../../db/print-jobs.ts';
import { openJson } from '../../db/sealed-json.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { enqueuePaper, slipPlace } from './enqueue-paper.ts';
import { jobView } from './read-jobs.ts';

type ReprintDeps = Pick<Deps, 'site' | 'clock' | 'ids' | 'sealer'>;

/**
 * Puts the same slip in line once more, as the next copy: the paper says CETAK ULANG. A slip whose payment code does
 * not count any more is not given out again.
 */
export async function reprintPaper(
  tx: Tx,
  deps: ReprintDeps,
  input: { jobId: string; actor: string },
): Promise<Result<PrintJob, Refusal>> {
  const job = await printJobById(tx, input.jobId);
  if (job === null) return err({ code: 'job-not-found' });
  if (await isWithdrawn(tx, job)) return err({ code: 'paper-withdrawn' });
  return ok(await copyOf(tx, deps, job, input.actor));
}

/** A person has looked: the doubtful paper came out, or it did not and is printed again while it still holds. */
export async function answerDoubt(
  tx: Tx,
  deps: ReprintDeps,
  input: { jobId: string; printed: boolean; actor: string },
): Promise<Result<PrintJob, Refusal>> {
  const job = await printJobById(tx, input.jobId);
  if (job === null) return err({ code: 'job-not-found' });
  if (job.state !== 'uncertain') return err({ code: 'print-not-uncertain' });
  const changes = input.printed
    ? ({ state: 'printed', proof: input.actor } as const)
    : ({ state: 'failed' } as const);
  await updatePrintJob(tx, job.id, { ...changes, settledAt: deps.clock.now() });
  const data = { printed: input.printed };
  recordEvent(tx, { kind: 'print-answered', actor: input.actor, subject: job.id, data });
  const again = !input.printed && !(await isWithdrawn(tx, job));
  return ok(again ? await copyOf(tx, deps, job, input.actor) : jobView({ ...job, ...changes }));
}

async function isWithdrawn(tx: Tx, { key }: PrintJobRow): Promise<boolean> {
  const [, code] = /^payment-slip:([^:]+):/.exec(key) ?? [];
  return code !== undefined && !(await isActiveCode(tx, code));
}

async function copyOf(tx: Tx, deps: ReprintDeps, job: PrintJobRow, actor: string): Promise<PrintJob> {
  const prefix = job.key.replace(/:copy:\d+$/, ':copy:');
  const newest = (await newestCopy(tx, deps.site, prefix)) ?? job;
  const slip = openJson<Slip>(deps.sealer, slipPlace(job.id, job.year), job.slip);
  const copy = newest.copy + 1;
  const { role, subject, about, year } = job;
  const id = await enqueuePaper(tx, deps, {
    key: `${prefix}${copy}`,
    copy,
    role,
    subject,
    about,
    year,
    slip,
    actor,
  });
  const row = await printJobById(tx, id);
  if (row === null) throw new Error('a job that was just put in line is not there');
  return jobView(row);
}
