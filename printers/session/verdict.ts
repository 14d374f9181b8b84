import type { Confirmation } from '../../domain/print/print-proofs.ts';
import { type PrinterState, stopsPrinting } from '../../domain/print/printer-states.ts';
import type { PrintOutcome } from '../../server/ports-printing.ts';
import type { SendFailure } from '../transports/transport.ts';
import type { SessionTimings } from './timings.ts';

/** What is known of a job whose first byte may have left. All times in ms. */
export interface Situation {
  /** How this printer is to confirm; `none` also where the way there has no way back. */
  readonly confirm: Confirmation;
  /** Whether the printer told its state, before the job or since. */
  readonly told: boolean;
  /** All bytes are out of our hands. */
  readonly sent: boolean;
  readonly failure: SendFailure | null;
  /** What came of what was asked for: the name of this very job, or an echo; never another's. */
  readonly confirmed: 'job-id' | 'echo' | null;
  readonly lost: boolean;
  readonly halted: boolean;
  /** How the printer was when last heard of. */
  readonly state: PrinterState;
  /** From the last byte to the last time the printer said it is well; null when it has not since. */
  readonly wellAfter: number | null;
  /** Since the job began. */
  readonly elapsed: number;
  /** Since the job began, or since the last fault was seen if that was later. */
  readonly quiet: number;
}

/** What became of the job, or null while it is worth waiting. What the printer said goes before what we fear. */
export function verdict(situation: Situation, timings: SessionTimings): PrintOutcome | null {
  const { confirm, confirmed, failure, state } = situation;
  if (confirmed !== null) return { outcome: 'printed', proof: confirmed };
  if (failure !== null) {
    return { outcome: failure.left === 'nothing' ? 'not-sent' : 'uncertain', reason: failure.reason };
  }
  if (situation.sent && confirm === 'none') return { outcome: 'printed', proof: 'handed-over' };
  if (confirm === 'status' && situation.wellAfter !== null && situation.wellAfter >= timings.settleMs) {
    return { outcome: 'printed', proof: 'status' };
  }
  // The fault that was seen tells a person more than the silence it led to.
  if (situation.lost)
    return { outcome: 'uncertain', reason: stopsPrinting(state) ? state : 'connection-lost' };
  if (situation.halted) return { outcome: 'uncertain', reason: 'interrupted' };
  if (stopsPrinting(state))
    return situation.elapsed > timings.mendMs ? { outcome: 'uncertain', reason: state } : null;
  const patience = situation.told ? timings.silenceMs : timings.muteMs;
  return situation.quiet > patience ? { outcome: 'uncertain', reason: 'no-answer' } : null;
}
