import type { Slip } from '../../../printers/slips/slip.ts';
import {
  type PrinterRole,
  type PrintLedger,
  type PrintOutcome,
  type PrintTask,
  StorageUnavailable,
} from '../../../server/ports.ts';

export interface RememberedJob {
  readonly id: string;
  readonly role: PrinterRole;
  readonly slip: Slip;
  readonly copy: number;
  state: 'queued' | 'sending' | 'printed' | 'uncertain' | 'failed';
  /** What became of every attempt, oldest first. */
  readonly outcomes: PrintOutcome[];
  /** The bytes of every attempt whose first byte was allowed to leave. */
  readonly frozen: Uint8Array[];
}

/** A ledger that forgets when the test ends, and can refuse like a full disk. */
export class MemoryLedger implements PrintLedger {
  readonly jobs: RememberedJob[] = [];
  /** Which calls are refused. */
  readonly refused = new Set<'begin' | 'freeze' | 'settle'>();
  #settled: (() => void)[] = [];

  add(role: PrinterRole, slip: Slip, copy = 0): RememberedJob {
    const job: RememberedJob = {
      id: `job-${this.jobs.length + 1}`,
      ...{ role, slip, copy },
      state: 'queued',
      outcomes: [],
      frozen: [],
    };
    this.jobs.push(job);
    return job;
  }

  async begin(roles: readonly PrinterRole[]): Promise<PrintTask | null> {
    this.#refuse('begin');
    const job = this.jobs.find(({ role, state }) => roles.includes(role) && state === 'queued');
    if (job === undefined) return null;
    job.state = 'sending';
    const { id, role, slip, copy } = job;
    return { jobId: id, attemptId: `${id}-${job.outcomes.length + 1}`, role, slip, copy };
  }

  async freeze(task: PrintTask, bytes: Uint8Array): Promise<void> {
    this.#refuse('freeze');
    this.#jobOf(task).frozen.push(bytes);
  }

  async settle(task: PrintTask, outcome: PrintOutcome): Promise<void> {
    this.#refuse('settle');
    const job = this.#jobOf(task);
    job.outcomes.push(outcome);
    job.state = outcome.outcome === 'not-sent' ? 'queued' : outcome.outcome;
    for (const heard of this.#settled.splice(0)) heard();
  }

  async nextDue(roles: readonly PrinterRole[]): Promise<number | null> {
    return this.jobs.some(({ role, state }) => roles.includes(role) && state === 'queued') ? 0 : null;
  }

  /** Resolves once nothing waits any more. */
  async allDone(): Promise<void> {
    while (this.jobs.some(({ state }) => state === 'queued' || state === 'sending')) await this.nextSettled();
  }

  /** Resolves when the next attempt is settled. */
  nextSettled(): Promise<void> {
    return new Promise((resolve) => void this.#settled.push(resolve));
  }

  #jobOf(task: PrintTask): RememberedJob {
    const job = this.jobs.find(({ id }) => id === task.jobId);
    if (job === undefined) throw new Error(`no job ${task.jobId}`);
    return job;
  }

  #refuse(call: 'begin' | 'freeze' | 'settle'): void {
    if (this.refused.has(call)) throw new StorageUnavailable('the disk is full');
  }
}
