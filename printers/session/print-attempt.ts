import type { PrinterState } from '../../domain/print/printer-states.ts';
import type { ProfileFacts } from '../../domain/print/profile-facts.ts';
import type { Clock } from '../../server/ports.ts';
import type { Transport } from '../transports/transport.ts';
import type { SessionTimings } from './timings.ts';

/** What is to be printed, and what must happen before its first byte leaves. */
export interface PrintAttempt {
  /** The job as the encoder made it, from ESC @ on. */
  readonly bytes: Uint8Array;
  /** The printer is told a name made of it, so that it can say which job is on paper. */
  readonly attemptId: string;
  readonly profile: Pick<ProfileFacts, 'confirm' | 'automaticStatus'>;
  /** Whether this printer has told its state before, so that silence means somebody else holds it. */
  readonly usuallyTells: boolean;
  /** Whether the printer may still hold the rest of a job nobody knows the end of. It is cleared first where it can be. */
  readonly afterUncertain: boolean;
  /** Puts exactly the bytes that will be sent, and the first-byte mark, on disk. When it rejects, nothing is sent. */
  freeze(sent: Uint8Array): Promise<void>;
}

/** The printer and the surroundings of an attempt. */
export interface SessionDeps {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly timings: SessionTimings;
  /** Hears how the printer is, whenever the session learns it. */
  onState(state: PrinterState): void;
  /** Aborted when the program must end: what is under way is then given up. */
  readonly halt: AbortSignal;
}
