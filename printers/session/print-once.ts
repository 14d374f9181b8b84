import type { Confirmation } from '../../domain/print/print-proofs.ts';
import type { PrinterState } from '../../domain/print/printer-states.ts';
import type { Clock, PrintOutcome } from '../../server/ports.ts';
import { type Bell, createBell } from '../bell.ts';
import { type Dialogue, openDialogue } from '../status/dialogue.ts';
import { isFault } from '../status/printer-status.ts';
import type { Connection, SendFailure, Transport } from '../transports/transport.ts';
import type { SessionTimings } from './timings.ts';
import { verdict } from './verdict.ts';

/** What is to be printed, and what must happen before its first byte leaves. */
export interface PrintAttempt {
  readonly bytes: Uint8Array;
  readonly confirm: Confirmation;
  /** Whether this printer has told its state before, so that silence means somebody else holds it. */
  readonly usuallyTells: boolean;
  /** Puts the bytes and the first-byte mark on disk. When it rejects, nothing is sent. */
  freeze(): Promise<void>;
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

/** GS r 1: answered when everything before it has been worked through. */
const ECHO_REQUEST = Uint8Array.of(0x1d, 0x72, 1);

/**
 * One attempt to print, over one connection that is closed at the end. Until the first byte of the job may leave,
 * every trouble is `not-sent`; after that only the printer's own word makes it `printed`, and the rest is `uncertain`.
 * Rejects only with what `freeze` rejects with; nothing was sent then.
 */
export async function printOnce(attempt: PrintAttempt, deps: SessionDeps): Promise<PrintOutcome> {
  const opened = await deps.transport.connect();
  if (!opened.ok) {
    deps.onState(opened.error);
    return { outcome: 'not-sent', reason: opened.error };
  }
  const connection = opened.value;
  const bell = createBell();
  const progress: Progress = { sent: false, failure: null, echoed: false, lost: false };
  const dialogue = openDialogue(connection, () => {
    progress.echoed = true;
    bell.ring();
  });
  try {
    const asks = attempt.confirm !== 'none' && connection.twoWay;
    const before = asks ? await dialogue.askState(deps.timings.statusMs) : 'unknown';
    if (asks && before === 'unknown' && attempt.usuallyTells) {
      deps.onState('busy');
      return { outcome: 'not-sent', reason: 'busy' };
    }
    deps.onState(before);
    if (isFault(before)) return { outcome: 'not-sent', reason: before };
    if (deps.halt.aborted) return { outcome: 'not-sent', reason: 'interrupted' };
    await attempt.freeze();
    progress.echoed = false;
    send(attempt, connection, progress, bell);
    return await follow({ attempt, connection, dialogue, progress, bell, before }, deps);
  } finally {
    await connection.close();
  }
}

interface Progress {
  sent: boolean;
  failure: SendFailure | null;
  echoed: boolean;
  lost: boolean;
}

function send(attempt: PrintAttempt, connection: Connection, progress: Progress, bell: Bell): void {
  const wantsEcho = attempt.confirm === 'echo' && connection.twoWay;
  const bytes = wantsEcho ? new Uint8Array([...attempt.bytes, ...ECHO_REQUEST]) : attempt.bytes;
  void connection.send(bytes).then((result) => {
    if (result.ok) progress.sent = true;
    else progress.failure = result.error;
    bell.ring();
  });
  void connection.lost.then(() => {
    progress.lost = true;
    bell.ring();
  });
}

interface Followed {
  readonly attempt: PrintAttempt;
  readonly connection: Connection;
  readonly dialogue: Dialogue;
  readonly progress: Progress;
  readonly bell: Bell;
  readonly before: PrinterState;
}

/** Waits until it is known what became of the job, and meanwhile tells how the printer is. */
async function follow(followed: Followed, deps: SessionDeps): Promise<PrintOutcome> {
  const { attempt, connection, dialogue, progress, bell, before } = followed;
  const { clock, timings, halt } = deps;
  const asks = attempt.confirm !== 'none' && connection.twoWay;
  const startedAt = clock.monotonic();
  let state = before;
  let quietSince = startedAt;
  let sentAt: number | null = null;
  let wellAfter: number | null = null;
  let askedAt = startedAt;
  const onHalt = () => bell.ring();
  halt.addEventListener('abort', onHalt);
  try {
    for (;;) {
      const now = clock.monotonic();
      if (progress.sent) sentAt ??= now;
      const outcome = verdict(
        {
          ...progress,
          confirm: attempt.confirm,
          twoWay: connection.twoWay,
          told: before !== 'unknown',
          halted: halt.aborted,
          state,
          wellAfter,
          elapsed: now - startedAt,
          quiet: now - quietSince,
        },
        timings,
      );
      if (outcome !== null) {
        if (outcome.outcome === 'printed' && isFault(state)) {
          deps.onState(await dialogue.askState(timings.statusMs));
        }
        return outcome;
      }
      await bell.wait(askedAt + timings.pollMs - now);
      const isNews = progress.echoed || progress.lost || halt.aborted;
      if (isNews || clock.monotonic() < askedAt + timings.pollMs) continue;
      if (asks) state = await dialogue.askState(timings.statusMs);
      askedAt = clock.monotonic();
      if (state !== 'unknown') deps.onState(state);
      if (isFault(state)) {
        quietSince = askedAt;
        wellAfter = null;
      } else if (state !== 'unknown' && sentAt !== null) wellAfter = askedAt - sentAt;
    }
  } finally {
    halt.removeEventListener('abort', onHalt);
  }
}
