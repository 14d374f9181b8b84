import { type PrinterState, stopsPrinting } from '../../domain/print/printer-states.ts';
import { type Dialogue, within } from '../status/dialogue.ts';
import { stateHeard } from '../status/printer-status.ts';
import { CLEAR_QUESTION, RECOVER_EMPTY } from '../status/questions.ts';
import type { StateWatch } from '../status/state-watch.ts';
import { isWorkedThrough } from './hear-out.ts';
import type { PrintAttempt } from './print-attempt.ts';
import type { SessionTimings } from './timings.ts';

/** What decides whether a printer is cleared first. */
export type Doubt = Pick<PrintAttempt, 'usuallyTells' | 'afterUncertain'> & {
  readonly confirm: PrintAttempt['profile']['confirm'];
};

/** In these it holds what it was sent, and goes on with that as soon as somebody puts it right. */
const STANDS_STILL: readonly PrinterState[] = ['paper-out', 'cover-open'];

/**
 * How the printer is. One of the TM class that may hold the rest of a job in doubt is rid of it first, so that it never
 * precedes the next paper: what stands still is dropped, what is coming out comes out, and half a command that would
 * swallow the next job's beginning is dropped, too. A jammed cutter is left to whoever switches the printer off.
 */
export async function stateBefore(
  dialogue: Dialogue,
  watch: StateWatch,
  { confirm, usuallyTells, afterUncertain }: Doubt,
  timings: Pick<SessionTimings, 'statusMs' | 'muteMs'>,
): Promise<PrinterState> {
  const state = stateHeard(await watch.ask(timings.statusMs), usuallyTells);
  if (!afterUncertain || confirm !== 'job-id' || state === 'unknown') return state;
  if (stopsPrinting(state) && !STANDS_STILL.includes(state)) return state;
  if (!stopsPrinting(state) && (await isWorkedThrough(dialogue, timings.muteMs))) return state;
  await clear(dialogue, timings.statusMs);
  return watch.ask(timings.statusMs);
}

/** Has the printer forget what it holds; one that does not know the command is told in the older way, which has no answer. */
async function clear(dialogue: Dialogue, patienceMs: number): Promise<void> {
  const cleared = await within(dialogue.ask(CLEAR_QUESTION, 'cleared'), patienceMs);
  if (cleared === null) dialogue.say(RECOVER_EMPTY);
}
