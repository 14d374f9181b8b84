import { recordEvent } from '../../db/open-tx.ts';
import {
  headOfLine,
  insertAttempt,
  interruptedJobs,
  lastAttempt,
  type PrintJobRow,
  updateAttempt,
  updatePrintJob,
} from '../../db/print-jobs.ts';
import type { PrintJobState } from '../../domain/print/printer-states.ts';
import { ok } from '../../domain/result.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import type { Deps, SealPlace, Tx } from '../ports.ts';
import type { PrintLedger, PrintLine, PrintOutcome, PrintTask } from '../ports-printing.ts';
import { expirePaper, isUnwanted } from './expire-papers.ts';
import { slipOf } from './slip-of.ts';

type LedgerDeps = Pick<Deps, 'site' | 'store' | 'clock' | 'running' | 'ids' | 'sealer' | 'log'>;

/** The spool's memory in the database: what it asks is one unit each, done before it goes on. */
export function createJobLedger(deps: LedgerDeps): PrintLedger {
  const { site, store, clock, sealer } = deps;
  return {
    begin: (line) =>
      unwrapped(store, async (tx): Promise<PrintTask | null> => {
        for (;;) {
          const job = await headOfLine(tx, site, line);
          if (job === null) return null;
          if (isUnwanted(deps, job)) {
            await expirePaper(tx, deps, job);
            continue;
          }
          if (job.notBefore > clock.now()) return null;
          const attemptId = await beginAttempt(tx, deps, job, line);
          const slip = openedSlip(deps, job);
          if (slip !== null) return { jobId: job.id, attemptId, role: job.role, slip, copy: job.copy };
          await settle(tx, deps, { jobId: job.id, attemptId }, { outcome: 'failed', reason: 'unprintable' });
        }
      }),

    freeze: (task, bytes) =>
      unwrapped(store, async (tx) => {
        const now = clock.now();
        const attempt = await lastAttempt(tx, task.jobId);
        if (attempt?.id !== task.attemptId) throw new Error('this attempt is not the job’s last one');
        const sealed = Buffer.from(sealer.seal(bytesPlace(attempt.id, attempt.year), bytes));
        await updateAttempt(tx, attempt.id, { bytes: sealed, firstByteAt: now });
      }),

    settle: (task, outcome) => unwrapped(store, (tx) => settle(tx, deps, task, outcome)),

    nextDue: async (line) => {
      const head = await store.read((tx) => headOfLine(tx, site, line));
      return head?.notBefore ?? null;
    },
  };
}

async function beginAttempt(
  tx: Tx,
  { clock, ids }: Pick<LedgerDeps, 'clock' | 'ids'>,
  job: PrintJobRow,
  { printer }: PrintLine,
): Promise<string> {
  const id = ids.next();
  const startedAt = clock.now();
  const no = job.attempts + 1;
  await insertAttempt(tx, {
    // The paper's own year, not today's: what it says goes with the keys of what it is about.
    ...{ id, jobId: job.id, no, startedAt, year: job.year },
    printer: printer.address,
    profile: printer.profile.name,
    profileFacts: printer.profile,
  });
  await updatePrintJob(tx, job.id, { state: 'sending', attempts: no });
  return id;
}

/** What the job's paper says; null when it was altered or the keys of its year are gone. */
function openedSlip(deps: Pick<LedgerDeps, 'sealer' | 'log'>, job: PrintJobRow): Slip | null {
  try {
    const slip = slipOf(deps, job);
    if (slip.ok) return slip.value;
    throw new Error(slip.error.code);
  } catch (error) {
    deps.log.error(`the slip of print job ${job.id} cannot be opened`, error);
    return null;
  }
}

/** What was under way at a crash: doubtful when a byte may have left, else in line again. */
export async function recoverInterrupted(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>): Promise<void> {
  for (const job of await interruptedJobs(tx, deps.site)) {
    const attempt = await lastAttempt(tx, job.id);
    if (attempt === null) continue;
    const outcome = attempt.firstByteAt === null ? 'not-sent' : 'uncertain';
    await settle(tx, deps, { jobId: job.id, attemptId: attempt.id }, { outcome, reason: 'interrupted' });
  }
}

async function settle(
  tx: Tx,
  { clock }: Pick<Deps, 'clock'>,
  task: Pick<PrintTask, 'jobId' | 'attemptId'>,
  outcome: PrintOutcome,
): Promise<void> {
  const now = clock.now();
  const reason = outcome.outcome === 'printed' ? null : outcome.reason;
  await updateAttempt(tx, task.attemptId, { endedAt: now, outcome: outcome.outcome, reason });
  const attempt = await lastAttempt(tx, task.jobId);
  // When to try again is the spool's to say: it sees whether the printer is well.
  const state: PrintJobState = outcome.outcome === 'not-sent' ? 'queued' : outcome.outcome;
  await updatePrintJob(tx, task.jobId, {
    state,
    reason,
    proof: outcome.outcome === 'printed' ? outcome.proof : null,
    settledAt: state === 'queued' || state === 'uncertain' ? null : now,
  });
  const data = { outcome: outcome.outcome, reason: reason ?? undefined, attempt: attempt?.no };
  recordEvent(tx, { kind: 'print-settled', actor: 'system', subject: task.jobId, data });
}

export function bytesPlace(attemptId: string, year: number): SealPlace {
  return { table: 'print_attempts', row: attemptId, column: 'bytes', year };
}

/** These units refuse nothing: their answer is the value itself. */
async function unwrapped<T>(store: Deps['store'], work: (tx: Tx) => Promise<T>): Promise<T> {
  const result = await store.unit<T, never>(async (tx) => ok(await work(tx)));
  if (!result.ok) return result.error;
  return result.value;
}
