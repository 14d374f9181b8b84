import type { Board } from '../contract/board.ts';
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
  if (board.closed) return closedPanel(board.closed, now);
  if (begun) return { heading: DISPLAY.nextSoon.id, detail: '' };
  return { heading: DISPLAY.welcome.id, detail: DISPLAY.takeNumber.id };
}

function closedPanel({ reason, opensAt, why }: NonNullable<Board['closed']>, now: number): QuietWords {
  const opens = opensAt === undefined ? {} : { opensAt: Date.parse(opensAt) };
  return closedWords({ reason, ...opens, ...(why && { why }) }, now, 'id');
}
