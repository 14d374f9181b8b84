import { canonicalJson } from '../../domain/canonical-json.ts';
import { type PrinterState, stopsPrinting } from '../../domain/print/printer-states.ts';
import type { Clock } from '../../server/ports.ts';
import type { PrintLedger, PrintLine } from '../../server/ports-printing.ts';
import { createBell } from '../bell.ts';
import { lookAt } from './look-at.ts';
import { printTask } from './print-task.ts';
import type { SpoolPrinter } from './spool-printer.ts';
import type { WorkerTimings } from './worker-timings.ts';

/** Between two looks into a ledger that has a job due and does not hand it out. */
const SHORTEST_NAP_MS = 100;

/** One machine and the papers it prints. */
export interface PrintPost {
  readonly printer: SpoolPrinter;
  readonly line: PrintLine;
}

/** What a worker needs besides its machine. */
export interface PrintWorkerDeps {
  readonly ledger: PrintLedger;
  readonly clock: Clock;
  readonly timings: WorkerTimings;
  report(error: unknown): void;
  onState(): void;
}

/** A worker as the spool sees it; it begins with the first `wake` at a post. */
export interface PrintWorker {
  /** Where it works from the next paper on; null: nowhere, once the paper under way is out. */
  serve(post: PrintPost | null): void;
  wake(): void;
  state(): PrinterState;
  /** Lets the paper under way come out for a few seconds, then gives it up. */
  stop(): Promise<void>;
}

/** The one hand that feeds a printer: takes the next job, prints it, writes down what became of it, and so on. */
export function createPrintWorker(deps: PrintWorkerDeps): PrintWorker {
  const { ledger, clock, timings, report } = deps;
  const bell = createBell();
  const halt = new AbortController();
  let state: PrinterState = 'unknown';
  /** Whether this printer has told its state since we started: only then is silence a fault. */
  let tells = false;
  /** Whether the printer may still hold the rest of a paper; before the first one nobody knows. */
  let isInDoubt = true;
  let post: PrintPost | null = null;
  /** Whether nothing is known yet of the printer at this post. */
  let isNew = true;
  /** When the printer was last seen, on the monotonic clock. */
  let seenAt = 0;
  let isStopping = false;
  let running: Promise<void> | null = null;

  function setState(next: PrinterState): void {
    if (next === 'ok' || next === 'paper-near-end') tells = true;
    if (next === state) return;
    state = next;
    deps.onState();
  }

  const known = () => ({ usuallyTells: tells, afterUncertain: isInDoubt });
  const postNow = () => (isStopping ? null : post);

  async function run(): Promise<void> {
    let isWell = false;
    let failures = 0;
    try {
      for (let at = postNow(); at !== null; at = postNow()) {
        if (isNew) {
          isNew = false;
          tells = false;
          isInDoubt = true;
          isWell = await look(at);
        } else if (isWell) {
          failures = 0;
          isWell = await turn(at);
        } else {
          await nap(failures);
          failures += 1;
          const still = postNow();
          isWell = still !== null && (await look(still));
        }
      }
    } finally {
      // In the same breath as the last look at the post: whoever gives a new one finds it at work or at rest.
      running = null;
    }
  }

  /** One job, or the wait for one. Answers whether the printer is well enough for the next. */
  async function turn(at: PrintPost): Promise<boolean> {
    const task = await retried(
      () => ledger.begin(at.line),
      () => postNow() === at,
    );
    if (task === null) {
      await untilDue(at);
      return untilLook(at) > 0 || postNow() !== at || look(at);
    }
    const session = { clock, timings, onState: setState, halt: halt.signal };
    const outcome = await printTask(task, at.printer, known(), { ledger, report, ...session });
    seenAt = clock.monotonic();
    await retried(() => ledger.settle(task, outcome));
    if (outcome.outcome === 'uncertain') isInDoubt = true;
    if (outcome.outcome === 'printed') isInDoubt = false;
    if (outcome.outcome === 'uncertain') return look(at);
    return outcome.outcome !== 'not-sent';
  }

  /** Whether the printer is well. Trouble nobody thought of counts as not well: the worker outlives it. */
  async function look(at: PrintPost): Promise<boolean> {
    try {
      setState(await lookAt(at.printer, known(), timings));
      return !stopsPrinting(state);
    } catch (error) {
      report(error);
      return false;
    } finally {
      seenAt = clock.monotonic();
    }
  }

  /** How long a printer at rest need not be looked at, ms; one that tells nothing never is. */
  function untilLook({ printer }: PrintPost): number {
    const isMute = state === 'unknown' && !tells;
    if (isMute || printer.profile.confirm === 'none') return Number.POSITIVE_INFINITY;
    return seenAt + timings.restMs - clock.monotonic();
  }

  async function untilDue(at: PrintPost): Promise<void> {
    const due = await retried(
      () => ledger.nextDue(at.line),
      () => postNow() === at,
    );
    // It may have been called away while the ledger was asked; a ring since then ends the wait by itself.
    if (postNow() !== at) return;
    const untilJob = due === null ? Number.POSITIVE_INFINITY : Math.max(SHORTEST_NAP_MS, due - clock.now());
    await bell.wait(Math.min(untilJob, untilLook(at)));
  }

  /** Asks the ledger until it answers: what is known of a paper must not be forgotten. Null when nobody wants to know any more. */
  async function retried<T>(call: () => Promise<T>, isWanted = () => !isStopping): Promise<T | null> {
    for (let failures = 0; ; failures += 1) {
      try {
        return await call();
      } catch (error) {
        report(error);
        if (!isWanted()) return null;
        await nap(failures);
      }
    }
  }

  async function nap(failures: number): Promise<void> {
    if (isStopping) return;
    await bell.wait(timings.backoffMs[Math.min(failures, timings.backoffMs.length - 1)] ?? 0);
  }

  return {
    serve(next) {
      if (next !== null && !(post !== null && isSameKind(next, post))) isNew = true;
      post = next;
      bell.ring();
    },
    wake() {
      if (postNow() === null) return;
      running ??= run().catch(report);
      bell.ring();
    },
    state: () => state,
    async stop() {
      isStopping = true;
      bell.ring();
      const timer = setTimeout(() => halt.abort(), timings.graceMs);
      await running;
      clearTimeout(timer);
    },
  };
}

function isSameKind(one: PrintPost, other: PrintPost): boolean {
  return canonicalJson(one.line.printer.profile) === canonicalJson(other.line.printer.profile);
}
