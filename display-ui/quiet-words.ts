import type { Board } from '../contract/board.ts';
import { closedFacts } from '../contract/closed-facts.ts';
import type { OnlinePortals } from '../contract/screens.ts';
import { closedWords, ONLINE_MEANWHILE, portalLines, STILL_SERVED } from '../words/closed.ts';
import { CONNECTION } from '../words/connection.ts';
import { DISPLAY } from '../words/display.ts';
import { hallNotices } from './hall-notices.ts';

/** What a `quiet-panel` is given. */
export interface QuietWords {
  readonly heading: string;
  readonly detail: string;
  /** What can be done elsewhere meanwhile; null where there is nothing to say. */
  readonly online: {
    readonly intro: string;
    readonly lines: readonly { name: string; address: string }[];
  } | null;
}

/** What to say while no number is shown. `begun`: someone was called today; `now`: office epoch milliseconds. */
export function quietWords(
  board: Board | null,
  begun: boolean,
  now: number,
  portals: OnlinePortals | null,
): QuietWords {
  const plain = (heading: string, detail: string) => ({ heading, detail, online: null });
  if (board === null) return plain(DISPLAY.welcome.id, CONNECTION.connecting.id);
  if (board.closed) {
    const online = portals && { intro: ONLINE_MEANWHILE.id, lines: portalLines(portals, 'id') };
    const { heading, detail } = closedWords(closedFacts(board.closed), now, 'id');
    return { heading, detail: isWorkedOff(board) ? `${STILL_SERVED.id} ${detail}`.trim() : detail, online };
  }
  if (board.unattended) return plain(DISPLAY.unattended.id, DISPLAY.unattendedDetail.id);
  const [pause, ...others] = hallNotices(board, now);
  if (pause !== undefined && others.length === 0) return plain(pause.heading, pause.detail);
  return begun ? plain(DISPLAY.nextSoon.id, '') : plain(DISPLAY.welcome.id, DISPLAY.takeNumber.id);
}

/** Past the hours, while somebody who came in time still waits. */
function isWorkedOff({ closed, waiting }: Board): boolean {
  return closed?.reason === 'after-hours' && Object.values(waiting).some((count) => count > 0);
}
