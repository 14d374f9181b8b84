import type { PrinterState } from '../../domain/print/printer-states.ts';
import type { PrintOutcome } from '../../server/ports.ts';
import { createBell } from '../bell.ts';
import type { PrinterAnswer } from '../status/answers.ts';
import type { AnswerOf, Dialogue } from '../status/dialogue.ts';
import { isFault, stateFromAutomatic, stateFromEcho } from '../status/printer-status.ts';
import type { StateWatch } from '../status/state-watch.ts';
import type { Connection } from '../transports/transport.ts';
import type { Framing } from './framing.ts';
import type { SessionDeps } from './print-attempt.ts';
import { type Situation, verdict } from './verdict.ts';

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

type Known = { -readonly [Part in keyof Omit<Situation, 'elapsed' | 'quiet'>]: Situation[Part] };

/** Sends the job, waits until it is known what became of it, and meanwhile tells how the printer is. */
export async function follow(job: JobUnderWay, deps: SessionDeps): Promise<PrintOutcome> {
  const { connection, dialogue, watch, before, framing } = job;
  const { clock, timings, halt } = deps;
  const bell = createBell();
  const startedAt = clock.monotonic();
  const talks = framing.confirm !== 'none';
  const known: Known = {
    ...{ confirm: framing.confirm, told: before !== 'unknown', state: before, wellAfter: null },
    ...{ sent: false, failure: null, confirmed: null, lost: false, halted: halt.aborted },
  };
  let quietSince = startedAt;
  let askedAt = startedAt;
  let sentAt: number | null = null;
  /** Whether it tells by itself: then no news is what the last news said, though our questions do not get through. */
  let tellsUnasked = false;

  function learn(state: PrinterState): void {
    if (state === 'unknown' && tellsUnasked) return;
    if (isFault(known.state) || isFault(state)) quietSince = clock.monotonic();
    known.state = state;
    if (state === 'unknown') return;
    if (isFault(state)) known.wellAfter = null;
    deps.onState(state);
  }

  function hear(answer: PrinterAnswer): void {
    if (answer.kind === 'automatic') {
      tellsUnasked = true;
      known.told = true;
      learn(stateFromAutomatic(answer.bytes));
    } else if (confirms(answer, framing)) {
      known.confirmed = answer.kind;
      if (answer.kind === 'echo' && answer.paper !== 'ok') learn(stateFromEcho(answer.paper));
    }
    bell.ring();
  }

  async function look(): Promise<void> {
    const state = talks ? await watch.ask(timings.statusMs) : 'unknown';
    askedAt = clock.monotonic();
    learn(state);
    if (state !== 'unknown' && !isFault(state) && sentAt !== null) known.wellAfter = askedAt - sentAt;
  }

  const halted = () => {
    known.halted = true;
    bell.ring();
  };
  halt.addEventListener('abort', halted);
  void connection.lost.then(() => {
    known.lost = true;
    bell.ring();
  });
  dialogue.listen(hear);
  void connection.send(job.bytes).then((result) => {
    if (result.ok) {
      known.sent = true;
      sentAt = clock.monotonic();
    } else known.failure = result.error;
    bell.ring();
  });

  try {
    for (;;) {
      const now = clock.monotonic();
      const outcome = verdict({ ...known, elapsed: now - startedAt, quiet: now - quietSince }, timings);
      if (outcome !== null) {
        if (outcome.outcome === 'printed' && isFault(known.state)) {
          deps.onState(await watch.ask(timings.statusMs));
        }
        return outcome;
      }
      await bell.wait(askedAt + timings.pollMs - now);
      const isNews = known.confirmed !== null || known.lost || known.halted;
      if (!isNews && clock.monotonic() >= askedAt + timings.pollMs) await look();
    }
  } finally {
    halt.removeEventListener('abort', halted);
    dialogue.listen(() => {});
  }
}

/** Whether this is the answer the job's framing asked for. Nothing else confirms: no echo in place of a name, no other name. */
function confirms(answer: PrinterAnswer, { confirm, jobId }: Framing): answer is AnswerOf<'echo' | 'job-id'> {
  if (confirm === 'job-id') return answer.kind === 'job-id' && answer.id === jobId;
  return confirm === 'echo' && answer.kind === 'echo';
}
