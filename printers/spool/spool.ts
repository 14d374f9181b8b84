import type { PrinterState } from '../../domain/print/printer-states.ts';
import type { Clock, PrinterRole, PrintLedger } from '../../server/ports.ts';
import { createPrintWorker, type PrintWorker } from './print-worker.ts';
import type { SpoolPrinter } from './spool-printer.ts';
import { WORKER_TIMINGS, type WorkerTimings } from './worker-timings.ts';

/** What a spool needs; it makes nothing of this itself. */
export interface SpoolDeps {
  readonly ledger: PrintLedger;
  readonly printers: Readonly<Record<PrinterRole, SpoolPrinter>>;
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
  /** There may be something to print, or a printer may be well again. The first call starts the spool. */
  wake(): void;
  /** How the printers are, by role. */
  states(): readonly RoleState[];
  /** Hears of every change of a printer's state. Returns the way to stop hearing. */
  onState(listener: (states: readonly RoleState[]) => void): () => void;
  /** Lets papers under way come out for a few seconds, then gives them up. Resolves when nothing moves any more. */
  stop(): Promise<void>;
}

/** Brings what the ledger holds onto paper: one worker and one connection at a time for each machine, in order. */
export function createSpool({ ledger, printers, clock, report, timings }: SpoolDeps): Spool {
  const listeners = new Set<(states: readonly RoleState[]) => void>();
  const workers = new Map<string, PrintWorker>();
  const roles = Object.keys(printers) as PrinterRole[];
  const states = () =>
    roles.map((name) => ({ name, state: workers.get(printers[name].address)?.state() ?? 'unknown' }));

  /** A listener's trouble must never reach a paper under way. */
  const tell = (listener: (states: readonly RoleState[]) => void) => {
    try {
      listener(states());
    } catch (error) {
      report(error);
    }
  };

  for (const role of roles) {
    const printer = printers[role];
    if (workers.has(printer.address)) continue;
    const worker = createPrintWorker({
      printer,
      roles: roles.filter((other) => printers[other].address === printer.address),
      ledger,
      clock,
      report,
      timings: { ...WORKER_TIMINGS, ...timings },
      onState: () => {
        for (const listener of listeners) tell(listener);
      },
    });
    workers.set(printer.address, worker);
  }

  return {
    wake() {
      for (const worker of workers.values()) worker.wake();
    },
    states,
    onState(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async stop() {
      await Promise.all([...workers.values()].map((worker) => worker.stop()));
    },
  };
}
