import { SESSION_TIMINGS, type SessionTimings } from '../session/timings.ts';

/** How long a worker waits for what; all in ms. */
export interface WorkerTimings extends SessionTimings {
  /** Between looks at a printer that is not well, or calls to a ledger that refuses; the last one holds from then on. */
  readonly backoffMs: readonly number[];
  /** Between looks at a printer that tells its state and has nothing to do: what was loaded, opened or unplugged meanwhile is known before the next paper. */
  readonly restMs: number;
  /** For papers under way when the program ends. */
  readonly graceMs: number;
}

/** For real printers and a real ledger: a trouble that ends is noticed within 5 s. */
export const WORKER_TIMINGS: WorkerTimings = {
  ...SESSION_TIMINGS,
  backoffMs: [1_000, 2_000, 5_000],
  restMs: 30_000,
  graceMs: 3_000,
};
