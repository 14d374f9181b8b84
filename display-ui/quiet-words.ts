import type { Board } from '../contract/board.ts';
import { CONNECTION } from '../words/connection.ts';
import { DISPLAY, DISPLAY_OPENS } from '../words/display.ts';
import { formatClock, formatLongDate } from '../words/formats.ts';

/** What a `quiet-panel` is given. */
export interface QuietWords {
  readonly heading: string;
  readonly detail: string;
}

/** What to say while no number is shown. `begun`: someone was called today; `now`: office epoch milliseconds. */
export function quietWords(board: Board | null, begun: boolean, now: number): QuietWords {
  if (board === null) return { heading: DISPLAY.welcome.id, detail: CONNECTION.connecting.id };
  if (board.closed) return { heading: DISPLAY.closed.id, detail: closedDetail(board.closed, now) };
  if (begun) return { heading: DISPLAY.nextSoon.id, detail: '' };
  return { heading: DISPLAY.welcome.id, detail: DISPLAY.takeNumber.id };
}

function closedDetail({ reason, opensAt }: NonNullable<Board['closed']>, now: number): string {
  if (opensAt === undefined) return reason;
  const at = Date.parse(opensAt);
  const day = formatLongDate(at, 'id');
  const when = `pukul ${formatClock(at)}`;
  const opens = DISPLAY_OPENS.id(day === formatLongDate(now, 'id') ? when : `${day}, ${when}`);
  return reason === '' ? opens : `${reason} ${opens}`;
}
