import type { Board } from '../contract/board.ts';
import { closedFacts } from '../contract/closed-facts.ts';
import { closedWords } from '../words/closed.ts';
import { DISPLAY } from '../words/display.ts';
import { pauseWords } from '../words/pause.ts';
import type { Language } from '../words/phrase.ts';

/** Something about the hall that stands beside the calls. */
export interface HallNotice {
  readonly heading: string;
  readonly detail: string;
}

/** Why the office is closed, that nobody sits there, or which counters pause and until when. `now`: office epoch milliseconds. */
export function hallNotices(board: Board, now: number, language: Language = 'id'): readonly HallNotice[] {
  if (board.closed) return [closedWords(closedFacts(board.closed), now, language)];
  if (board.unattended) return [{ heading: DISPLAY.unattended[language], detail: '' }];
  return board.counters.flatMap(({ name, paused }) => {
    if (paused === undefined) return [];
    const until = paused.until === undefined ? null : Date.parse(paused.until);
    return [pauseWords(name, { reason: paused.reason, until }, now, language)];
  });
}

const SHOWN_MS = 8000;

/** The notice for the line above the counts: several take turns; none that the quiet panel says already. `quiet`: no number is shown. */
export function lineNotice(board: Board, now: number, quiet: boolean): HallNotice | null {
  const notices = hallNotices(board, now);
  if (quiet && notices.length === 1) return null;
  return notices[Math.floor(now / SHOWN_MS) % notices.length] ?? null;
}
