import type { Confirmation } from '../../domain/print/print-proofs.ts';
import type { PrinterState } from '../../domain/print/printer-states.ts';
import type { PrintOutcome } from '../../server/ports.ts';
import { isFault } from '../status/printer-status.ts';
import type { SendFailure } from '../transports/transport.ts';
import type { SessionTimings } from './timings.ts';

/** What is known of a job whose first byte may have left. All times in ms. */
export interface Situation {
  readonly confirm: Confirmation;
  readonly twoWay: boolean;
  /** Whether the printer told its state before the job. */
  readonly told: boolean;
  /** All bytes are out of our hands. */
  readonly sent: boolean;
  readonly failure: SendFailure | null;
  readonly echoed: boolean;
  readonly lost: boolean;
  readonly halted: boolean;
  /** How the printer was when last asked. */
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
  const { confirm, twoWay, failure, state } = situation;
  if (situation.echoed) return { outcome: 'printed', proof: 'echo' };
  if (failure !== null) {
    return { outcome: failure.left === 'nothing' ? 'not-sent' : 'uncertain', reason: failure.reason };
  }
  if (situation.sent && (confirm === 'none' || !twoWay)) return { outcome: 'printed', proof: 'handed-over' };
  if (confirm === 'status' && situation.wellAfter !== null && situation.wellAfter >= timings.settleMs) {
    return { outcome: 'printed', proof: 'status' };
  }
  // The fault that was seen tells a person more than the silence it led to.
  if (situation.lost) return { outcome: 'uncertain', reason: isFault(state) ? state : 'connection-lost' };
  if (situation.halted) return { outcome: 'uncertain', reason: 'interrupted' };
  if (isFault(state))
    return situation.elapsed > timings.mendMs ? { outcome: 'uncertain', reason: state } : null;
  const patience = situation.told ? timings.silenceMs : timings.muteMs;
  return situation.quiet > patience ? { outcome: 'uncertain', reason: 'no-answer' } : null;
}
