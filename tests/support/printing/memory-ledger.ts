import type { ProfileFacts } from '../../../domain/print/profile-facts.ts';
import type { Slip } from '../../../printers/slips/slip.ts';
import { StorageUnavailable } from '../../../server/ports.ts';
import type {
  PrinterRole,
  PrintLedger,
  PrintLine,
  PrintOutcome,
  PrintTask,
} from '../../../server/ports-printing.ts';

export interface RememberedJob {
  readonly id: string;
  readonly role: PrinterRole;
  readonly slip: Slip;
  readonly copy: number;
  /** Id of the printer it was moved to; null: the one of its role. */
  printer: string | null;
  state: 'queued' | 'sending' | 'printed' | 'uncertain' | 'failed';
  /** What became of every attempt, oldest first. */
  readonly outcomes: PrintOutcome[];
  /** The bytes of every attempt whose first byte was allowed to leave. */
  readonly frozen: Uint8Array[];
  /** What kind of printer every attempt was for. */
  readonly profiles: ProfileFacts[];
  /** Called when a first byte may leave. */
  onFrozen?: () => void;
}

/** A ledger that forgets when the test ends, and can refuse like a full disk. */
export class MemoryLedger implements PrintLedger {
  readonly jobs: RememberedJob[] = [];
  /** Which calls are refused. */
  readonly refused = new Set<'begin' | 'freeze' | 'settle'>();
  /** Printers that were taken away: papers moved to them belong to their role again. */
  readonly removed = new Set<string>();
  #settled: (() => void)[] = [];

  add(role: PrinterRole, slip: Slip, copy = 0): RememberedJob {
    const job: RememberedJob = {
      id: `job-${this.jobs.length + 1}`,
      ...{ role, slip, copy, printer: null },
      state: 'queued',
      outcomes: [],
      ...{ frozen: [], profiles: [] },
    };
    this.jobs.push(job);
    return job;
  }

  async begin(line: PrintLine): Promise<PrintTask | null> {
    this.#refuse('begin');
    const job = this.#headOf(line);
    if (job === undefined) return null;
    job.state = 'sending';
    job.profiles.push(line.printer.profile);
    const { id, role, slip, copy } = job;
    return { jobId: id, attemptId: `${id}-${job.outcomes.length + 1}`, role, slip, copy };
  }

  async freeze(task: PrintTask, bytes: Uint8Array): Promise<void> {
    this.#refuse('freeze');
    const job = this.#jobOf(task);
    job.frozen.push(bytes);
    job.onFrozen?.();
  }

  async settle(task: PrintTask, outcome: PrintOutcome): Promise<void> {
    this.#refuse('settle');
    const job = this.#jobOf(task);
    job.outcomes.push(outcome);
    job.state = outcome.outcome === 'not-sent' ? 'queued' : outcome.outcome;
    for (const heard of this.#settled.splice(0)) heard();
  }

  async nextDue(line: PrintLine): Promise<number | null> {
    return this.#headOf(line) === undefined ? null : 0;
  }

  /** Resolves once nothing waits any more. */
  async allDone(): Promise<void> {
    while (this.jobs.some(({ state }) => state === 'queued' || state === 'sending')) await this.nextSettled();
  }

  /** Resolves when the next attempt is settled. */
  nextSettled(): Promise<void> {
    return new Promise((resolve) => void this.#settled.push(resolve));
  }

  #headOf({ printer, aliases = [], roles }: PrintLine): RememberedJob | undefined {
    const ids = [printer.id, ...aliases];
    return this.jobs.find(
      (job) =>
        job.state === 'queued' &&
        (job.printer === null || this.removed.has(job.printer)
          ? roles.includes(job.role)
          : ids.includes(job.printer)),
    );
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
