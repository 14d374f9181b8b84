import type { PrinterState } from '../../domain/print/printer-states.ts';
import type { Clock, PrinterRole, PrintLedger, PrintOutcome, PrintTask } from '../../server/ports.ts';
import { createBell } from '../bell.ts';
import { encodeSlip } from '../encode-slip.ts';
import { printOnce } from '../session/print-once.ts';
import { openDialogue } from '../status/dialogue.ts';
import { isFault } from '../status/printer-status.ts';
import type { SpoolPrinter } from './spool-printer.ts';
import type { WorkerTimings } from './worker-timings.ts';

/** Between two looks into a ledger that has a job due and does not hand it out. */
const SHORTEST_NAP_MS = 100;

/** One machine, the roles it serves, and what a worker needs for it. */
export interface PrintWorkerDeps {
  readonly printer: SpoolPrinter;
  readonly roles: readonly PrinterRole[];
  readonly ledger: PrintLedger;
  readonly clock: Clock;
  readonly timings: WorkerTimings;
  report(error: unknown): void;
  onState(): void;
}

/** A worker as the spool sees it; it begins with the first `wake`. */
export interface PrintWorker {
  wake(): void;
  state(): PrinterState;
  stop(): Promise<void>;
}

/** The one hand that feeds a printer: takes the next job, prints it, writes down what became of it, and so on. */
export function createPrintWorker(deps: PrintWorkerDeps): PrintWorker {
  const { printer, roles, ledger, clock, timings, report } = deps;
  const bell = createBell();
  const halt = new AbortController();
  let state: PrinterState = 'unknown';
  /** Whether this printer has told its state since we started: only then is silence a fault. */
  let tells = false;
  let isStopping = false;
  let running: Promise<void> | null = null;

  function setState(next: PrinterState): void {
    if (next === 'ok' || next === 'paper-near-end') tells = true;
    if (next === state) return;
    state = next;
    deps.onState();
  }

  async function run(): Promise<void> {
    let isWell = await look();
    let failures = 0;
    while (!isStopping) {
      if (isWell) {
        failures = 0;
        isWell = await turn();
      } else {
        await nap(failures);
        failures += 1;
        isWell = await look();
      }
    }
  }

  /** One job, or the wait for one. Answers whether the printer is well enough for the next. */
  async function turn(): Promise<boolean> {
    const task = await nextTask();
    if (task === null) {
      await untilDue();
      return true;
    }
    const outcome = await attempt(task);
    await retried(() => ledger.settle(task, outcome));
    if (outcome.outcome === 'uncertain') return look();
    return outcome.outcome !== 'not-sent';
  }

  /** Whether the printer is well. Trouble nobody thought of counts as not well: the worker outlives it. */
  async function look(): Promise<boolean> {
    try {
      return await ask();
    } catch (error) {
      report(error);
      return false;
    }
  }

  /** Connects and asks without printing. A printer that never told its state is taken as it comes. */
  async function ask(): Promise<boolean> {
    const opened = await printer.transport.connect();
    if (!opened.ok) {
      setState(opened.error);
      return false;
    }
    const connection = opened.value;
    try {
      const asks = printer.profile.confirm !== 'none';
      const seen = asks ? await openDialogue(connection, () => {}).askState(timings.statusMs) : 'unknown';
      setState(seen === 'unknown' && tells ? 'busy' : seen);
      return !isFault(state);
    } finally {
      await connection.close();
    }
  }

  /** The next job, or null when there is none or the ledger refuses. */
  async function nextTask(): Promise<PrintTask | null> {
    return retried(() => ledger.begin(roles, { address: printer.address, profile: printer.profile.name }));
  }

  async function untilDue(): Promise<void> {
    if (isStopping) return;
    const due = await retried(() => ledger.nextDue(roles));
    await bell.wait(due === null ? Number.POSITIVE_INFINITY : Math.max(SHORTEST_NAP_MS, due - clock.now()));
  }

  async function attempt(task: PrintTask): Promise<PrintOutcome> {
    let bytes: Uint8Array;
    try {
      bytes = encodeSlip(task.slip, printer.profile, { copy: task.copy });
    } catch (error) {
      report(error);
      return { outcome: 'failed', reason: 'unprintable' };
    }
    let mayHaveLeft = false;
    const freeze = async () => {
      await ledger.freeze(task, bytes);
      mayHaveLeft = true;
    };
    try {
      return await printOnce(
        { bytes, confirm: printer.profile.confirm, usuallyTells: tells, freeze },
        { transport: printer.transport, clock, timings, onState: setState, halt: halt.signal },
      );
    } catch (error) {
      report(error);
      return { outcome: mayHaveLeft ? 'uncertain' : 'not-sent', reason: 'interrupted' };
    }
  }

  /** Asks the ledger until it answers: what is known of a paper must not be forgotten. Null when the program ends first. */
  async function retried<T>(call: () => Promise<T>): Promise<T | null> {
    for (let failures = 0; ; failures += 1) {
      try {
        return await call();
      } catch (error) {
        report(error);
        if (isStopping) return null;
        await nap(failures);
      }
    }
  }

  async function nap(failures: number): Promise<void> {
    if (isStopping) return;
    await bell.wait(timings.backoffMs[Math.min(failures, timings.backoffMs.length - 1)] ?? 0);
  }

  return {
    wake() {
      if (isStopping) return;
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
