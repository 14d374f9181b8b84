import type { Board } from '../contract/board.ts';
import { closedFacts } from '../contract/closed-facts.ts';
import { closedWords } from '../words/closed.ts';
import { CONNECTION } from '../words/connection.ts';
import { DISPLAY } from '../words/display.ts';

/** What a `quiet-panel` is given. */
export interface QuietWords {
  readonly heading: string;
  readonly detail: string;
}

/** What to say while no number is shown. `begun`: someone was called today; `now`: office epoch milliseconds. */
export function quietWords(board: Board | null, begun: boolean, now: number): QuietWords {
  if (board === null) return { heading: DISPLAY.welcome.id, detail: CONNECTION.connecting.id };
  if (board.closed) return closedWords(closedFacts(board.closed), now, 'id');
  if (begun) return { heading: DISPLAY.nextSoon.id, detail: '' };
  return { heading: DISPLAY.welcome.id, detail: DISPLAY.takeNumber.id };
}
