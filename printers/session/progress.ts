import { type PrinterState, stopsPrinting } from '../../domain/print/printer-states.ts';
import type { Result } from '../../domain/result.ts';
import type { PrinterAnswer } from '../status/answers.ts';
import type { AnswerOf } from '../status/dialogue.ts';
import { stateFromAutomatic, stateFromEcho } from '../status/printer-status.ts';
import type { SendFailure } from '../transports/transport.ts';
import type { Framing } from './framing.ts';
import type { SessionDeps } from './print-attempt.ts';
import type { Situation } from './verdict.ts';

/** What is learnt of a job from its first byte on. */
export interface Progress {
  /** Something the printer said without being asked for its state. */
  hear(answer: PrinterAnswer): void;
  /** What it answered when asked; `unknown` is silence. */
  seen(state: PrinterState): void;
  handedOver(result: Result<void, SendFailure>): void;
  lost(): void;
  halted(): void;
  situation(): Situation;
}

/** The progress of a job that begins now, on a printer that was `before`. */
export function createProgress(
  framing: Framing,
  before: PrinterState,
  { clock, onState }: Pick<SessionDeps, 'clock' | 'onState'>,
): Progress {
  const startedAt = clock.monotonic();
  let state = before;
  let told = before !== 'unknown';
  let confirmed: Situation['confirmed'] = null;
  let failure: SendFailure | null = null;
  let isLost = false;
  let isHalted = false;
  let quietSince = startedAt;
  let sentAt: number | null = null;
  let wellAfter: number | null = null;
  /** Whether it tells by itself: then no news is what the last news said, though our questions do not get through. */
  let tellsUnasked = false;

  function learn(next: PrinterState): void {
    if (next === 'unknown' && tellsUnasked) return;
    if (stopsPrinting(state) || stopsPrinting(next)) quietSince = clock.monotonic();
    state = next;
    if (next === 'unknown') return;
    told = true;
    if (stopsPrinting(next)) wellAfter = null;
    onState(next);
  }

  return {
    hear(answer) {
      if (answer.kind === 'automatic') {
        tellsUnasked = true;
        learn(stateFromAutomatic(answer.bytes));
      }
      if (!confirms(answer, framing)) return;
      confirmed = answer.kind;
      if (answer.kind === 'echo' && answer.paper !== 'ok') learn(stateFromEcho(answer.paper));
    },
    seen(next) {
      learn(next);
      const isWell = next !== 'unknown' && !stopsPrinting(next);
      if (isWell && sentAt !== null) wellAfter = clock.monotonic() - sentAt;
    },
    handedOver(result) {
      if (result.ok) sentAt = clock.monotonic();
      else failure = result.error;
    },
    lost() {
      isLost = true;
    },
    halted() {
      isHalted = true;
    },
    situation() {
      const now = clock.monotonic();
      return {
        ...{ confirm: framing.confirm, confirmed, told, state, wellAfter, failure },
        ...{ sent: sentAt !== null, lost: isLost, halted: isHalted },
        ...{ elapsed: now - startedAt, quiet: now - quietSince },
      };
    },
  };
}

/** Whether this is the answer the job's framing asked for. Nothing else confirms: no echo in place of a name, no other name. */
function confirms(answer: PrinterAnswer, { confirm, jobId }: Framing): answer is AnswerOf<'echo' | 'job-id'> {
  if (confirm === 'job-id') return answer.kind === 'job-id' && answer.id === jobId;
  return confirm === 'echo' && answer.kind === 'echo';
}
