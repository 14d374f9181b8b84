import { inTrouble } from '../domain/print/printer-trouble.ts';
import { finished, type KioskState } from './kiosk-state.ts';
import type { Issued, Paper } from './visit.ts';

/** A paper that was not seen to be printed in this time is not to be counted on. */
const PAPER_WITHIN_MS = 8000;

/** Past the first screen something may be half done: so long nobody touched anything, one is asked whether one is there. */
const ASK_AFTER_MS = 60_000;
/** Time to say yes, as WCAG 2.2.1 wants it. */
const ANSWER_WITHIN_MS = 20_000;

/** The kiosk as time and news have left it at `now`; the same object when nothing is due. */
export function ticked(state: KioskState, now: number): KioskState {
  const { visit } = state;
  switch (visit.step) {
    case 'issued': {
      const looked = withPaper(state, visit, now);
      return looked.visit.step === 'issued' && now >= looked.visit.until ? finished(state, now) : looked;
    }
    case 'refused':
      return now >= visit.until ? finished(state, now) : state;
    case 'choosing':
      return isLeftAlone(state, now) ? finished(state, now) : state;
    case 'coming-back':
    case 'typing':
    case 'replacing':
      return secondsToAnswer(state, now) === 0 ? finished(state, now) : state;
    case 'asking':
      return state;
  }
}

/** Whole seconds left to say that one is still there, past the first screen; null while nobody is asked. */
export function secondsToAnswer({ visit, touchedAt }: KioskState, now: number): number | null {
  if (visit.step !== 'coming-back' && visit.step !== 'typing' && visit.step !== 'replacing') return null;
  const left = touchedAt + ASK_AFTER_MS + ANSWER_WITHIN_MS - now;
  return left > ANSWER_WITHIN_MS ? null : Math.max(0, Math.ceil(left / 1000));
}

function withPaper(state: KioskState, visit: Issued, now: number): KioskState {
  const paper = paperOf(state, visit, now);
  if (paper === visit.paper || state.screen === null) return state;
  const { confirmation, paperTrouble } = state.screen.times;
  const shown = 1000 * (paper === 'missing' ? paperTrouble : confirmation);
  const until = visit.paper === 'coming' && paper === 'printed' ? visit.until : now + shown;
  return { ...state, visit: { ...visit, paper, until } };
}

function paperOf({ printed, printer }: KioskState, visit: Issued, now: number): Paper {
  const job = visit.ticket.printJob;
  if (job !== undefined && printed.includes(job)) return 'printed';
  if (inTrouble(printer)) return 'missing';
  return job !== undefined && now - visit.issuedAt >= PAPER_WITHIN_MS ? 'missing' : 'coming';
}

/** Someone chose a language, a size or a way to be called and went away. */
function isLeftAlone(state: KioskState, now: number): boolean {
  const changed = state.language !== 'id' || state.largeText || state.priority || state.help;
  return changed && state.screen !== null && now - state.touchedAt >= 1000 * state.screen.times.idleReset;
}
