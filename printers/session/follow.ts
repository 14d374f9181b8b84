import { type PrinterState, stopsPrinting } from '../../domain/print/printer-states.ts';
import type { PrintOutcome } from '../../server/ports-printing.ts';
import { createBell } from '../bell.ts';
import type { Dialogue } from '../status/dialogue.ts';
import type { StateWatch } from '../status/state-watch.ts';
import type { Connection } from '../transports/transport.ts';
import type { Framing } from './framing.ts';
import type { SessionDeps } from './print-attempt.ts';
import { createProgress } from './progress.ts';
import { verdict } from './verdict.ts';

/** A job whose first byte may leave now, and the ways to the printer. */
export interface JobUnderWay {
  /** With its framing: exactly what is sent. */
  readonly bytes: Uint8Array;
  readonly framing: Framing;
  readonly connection: Connection;
  readonly dialogue: Dialogue;
  readonly watch: StateWatch;
  /** How the printer was before. */
  readonly before: PrinterState;
}

/** Sends the job, waits until it is known what became of it, and meanwhile tells how the printer is. */
export async function follow(job: JobUnderWay, deps: SessionDeps): Promise<PrintOutcome> {
  const { connection, dialogue, watch, framing } = job;
  const { clock, timings, halt, onState } = deps;
  const progress = createProgress(framing, job.before, deps);
  const bell = createBell();
  let askedAt = clock.monotonic();

  const halted = () => {
    progress.halted();
    bell.ring();
  };
  if (halt.aborted) halted();
  halt.addEventListener('abort', halted);
  void connection.lost.then(() => {
    progress.lost();
    bell.ring();
  });
  dialogue.listen((answer) => {
    progress.hear(answer);
    bell.ring();
  });
  void connection.send(job.bytes).then((result) => {
    progress.handedOver(result);
    bell.ring();
  });

  try {
    for (;;) {
      const situation = progress.situation();
      const outcome = verdict(situation, timings);
      if (outcome !== null) {
        const isStale = outcome.outcome === 'printed' && stopsPrinting(situation.state);
        if (isStale) onState(await watch.ask(timings.statusMs));
        return outcome;
      }
      const untilLook = askedAt + timings.pollMs - clock.monotonic();
      if (untilLook > 0) await bell.wait(untilLook);
      else {
        progress.seen(framing.confirm === 'none' ? 'unknown' : await watch.ask(timings.statusMs));
        askedAt = clock.monotonic();
      }
    }
  } finally {
    halt.removeEventListener('abort', halted);
    dialogue.listen(() => {});
  }
}
