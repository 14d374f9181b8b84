import type { PrinterState } from '../../domain/print/printer-states.ts';
import type { Clock } from '../../server/ports.ts';
import type { PrinterRole, PrintLedger } from '../../server/ports-printing.ts';
import { postsOf } from './posts.ts';
import { createPrintWorker, type PrintWorker } from './print-worker.ts';
import type { PrinterArrangement } from './spool-printer.ts';
import { WORKER_TIMINGS, type WorkerTimings } from './worker-timings.ts';

/** What a spool needs; it makes nothing of this itself. */
export interface SpoolDeps {
  readonly ledger: PrintLedger;
  readonly clock: Clock;
  /** Hears of everything that was not expected; printing goes on. Never given a slip or its bytes. */
  report(error: unknown): void;
  readonly timings?: Partial<WorkerTimings>;
}

/** How the printer of one role is. */
export interface RoleState {
  readonly name: PrinterRole;
  readonly state: PrinterState;
}

/** What prints, as the rest of the server sees it. */
export interface Spool {
  /**
   * Says which printers there are and what they print, from now on. The paper under way on one that is gone or changed
   * still comes out. Prints nothing before the first `wake`.
   */
  arrange(arrangement: PrinterArrangement): void;
  /** There may be something to print, or a printer may be well again. The first call starts the spool. */
  wake(): void;
  /** How the printers are, by role. */
  states(): readonly RoleState[];
  /** The same by printer, in the order they were arranged. */
  printers(): readonly { readonly id: string; readonly state: PrinterState }[];
  /** Hears of every change of a printer's state. Returns the way to stop hearing. */
  onState(listener: (states: readonly RoleState[]) => void): () => void;
  /** Lets papers under way come out for a few seconds, then gives them up. Resolves when nothing moves any more. */
  stop(): Promise<void>;
}

/** Brings what the ledger holds onto paper: one worker and one connection at a time for each machine, in order. */
export function createSpool({ ledger, clock, report, timings }: SpoolDeps): Spool {
  const listeners = new Set<(states: readonly RoleState[]) => void>();
  /** By address, those without a post too: an address that comes back must not be served by two. */
  const workers = new Map<string, PrintWorker>();
  let arrangement: PrinterArrangement | null = null;
  let isAwake = false;

  const printers = () =>
    (arrangement?.printers ?? []).map(({ id, address }) => ({
      id,
      state: workers.get(address)?.state() ?? 'unknown',
    }));
  const states = (): RoleState[] => {
    const byId = new Map(printers().map(({ id, state }) => [id, state]));
    const roles = Object.entries(arrangement?.roles ?? {}) as [PrinterRole, string][];
    return roles.map(([name, id]) => ({ name, state: byId.get(id) ?? 'unknown' }));
  };

  /** A listener's trouble must never reach a paper under way. */
  const tell = () => {
    for (const listener of listeners) {
      try {
        listener(states());
      } catch (error) {
        report(error);
      }
    }
  };
  const hire = () =>
    createPrintWorker({
      ...{ ledger, clock, report },
      timings: { ...WORKER_TIMINGS, ...timings },
      onState: tell,
    });
  const wake = () => {
    isAwake = true;
    for (const worker of workers.values()) worker.wake();
  };

  return {
    arrange(next) {
      const posts = postsOf(next);
      arrangement = next;
      for (const [address, worker] of workers) if (!posts.has(address)) worker.serve(null);
      for (const [address, post] of posts) {
        const worker = workers.get(address) ?? hire();
        workers.set(address, worker);
        worker.serve(post);
      }
      if (isAwake) wake();
      tell();
    },
    wake,
    states,
    printers,
    onState(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async stop() {
      await Promise.all([...workers.values()].map((worker) => worker.stop()));
    },
  };
}
