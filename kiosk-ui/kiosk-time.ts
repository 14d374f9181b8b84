import { inTrouble } from '../domain/print/printer-trouble.ts';
import { finished, type KioskState } from './kiosk-state.ts';
import { UNHEARD_SHOWN_MS } from './listening.ts';
import type { Issued, Paper, Visit } from './visit.ts';

/** A paper that was not seen to be printed in this time is not to be counted on. */
const PAPER_WITHIN_MS = 8000;

/** Past the first screen something may be half done: so long nobody touched anything, one is asked whether one is there. */
export const ASK_AFTER_MS = 60_000;
/** Time to say yes, as WCAG 2.2.1 wants it. */
const ANSWER_WITHIN_MS = 20_000;

/** The kiosk as time and news have left it at `now`; the same object when nothing is due. */
export function ticked(state: KioskState, now: number): KioskState {
  const { visit } = state;
  switch (visit.step) {
    case 'issued': {
      const looked = withPaper(state, visit, now);
      const shown = looked.visit as Issued;
      return now >= shown.until && !isAwaited(shown, now) ? finished(state, now) : looked;
    }
    case 'refused':
      return now >= visit.until ? finished(state, now) : state;
    case 'choosing':
      return isOver(state, now) ? finished(state, now) : state;
    case 'reading':
    case 'claim':
    case 'coming-back':
    case 'typing':
    case 'replacing':
      return secondsToAnswer(state, now) === 0 ? finished(state, now) : state;
    case 'asking':
      return state;
  }
}

/** Screens past the first on which somebody chooses or reads. */
const ASKED_IN: readonly Visit['step'][] = ['reading', 'claim', 'coming-back', 'typing', 'replacing'];

/**
 * Whole seconds left to say that one is still there, past the first screen or while one listens; null while nobody is
 * asked.
 */
export function secondsToAnswer({ visit, touchedAt, listening }: KioskState, now: number): number | null {
  const hears = listening !== null && visit.step === 'choosing';
  if (!hears && !ASKED_IN.includes(visit.step)) return null;
  const left = touchedAt + ASK_AFTER_MS + ANSWER_WITHIN_MS - now;
  return left > ANSWER_WITHIN_MS ? null : Math.max(0, Math.ceil(left / 1000));
}

/** Trouble gives the number its long time anew, however late it is known; a paper that comes after all takes none away. */
function withPaper(state: KioskState, visit: Issued, now: number): KioskState {
  const paper = paperOf(state, visit, now);
  if (paper === visit.paper || state.screen === null) return state;
  const { confirmation, paperTrouble } = state.screen.times;
  if (paper === 'missing') {
    const until = now + 1000 * paperTrouble;
    return { ...state, visit: { ...visit, paper, until, reminder: { since: now, said: 0 } } };
  }
  const until = paper === 'late' ? Math.max(visit.until, now + 1000 * confirmation) : visit.until;
  return { ...state, visit: { ...visit, paper, until, reminder: null } };
}

function paperOf({ papers, printer }: KioskState, visit: Issued, now: number): Paper {
  const { paper, ticket } = visit;
  const settled = papers.find(({ job }) => job === ticket.printJob);
  if (paper === 'late') return paper;
  if (settled?.isPrinted) return paper === 'missing' ? 'late' : 'printed';
  if (paper !== 'coming') return paper;
  const isLost = settled !== undefined || inTrouble(printer);
  return isLost || (ticket.printJob !== undefined && !isAwaited(visit, now)) ? 'missing' : 'coming';
}

/** Whether it is still to be seen if a paper comes: so long nobody is sent away without it. */
function isAwaited({ paper, ticket, issuedAt }: Issued, now: number): boolean {
  return paper === 'coming' && ticket.printJob !== undefined && now - issuedAt < PAPER_WITHIN_MS;
}

/** The first screen is the next person's. */
function isOver(state: KioskState, now: number): boolean {
  const { listening } = state;
  if (listening === null) return isLeftAlone(state, now);
  const { unheardAt } = listening;
  if (unheardAt !== null) return now >= unheardAt + UNHEARD_SHOWN_MS;
  return secondsToAnswer(state, now) === 0;
}

/** Someone chose a language, a size or a way to be called and went away. */
function isLeftAlone(state: KioskState, now: number): boolean {
  const looksOther = state.largeText || state.highContrast !== state.usualContrast;
  const changed = state.language !== 'id' || looksOther || state.priority || state.help;
  return changed && state.screen !== null && now - state.touchedAt >= 1000 * state.screen.times.idleReset;
}
