import type { Board } from '../contract/board.ts';
import { closedFacts } from '../contract/closed-facts.ts';
import type { OnlinePortals } from '../contract/screens.ts';
import type { IconName } from '../ui-kit/icons.ts';
import { closedWords, ONLINE_MEANWHILE, portalLines, STILL_SERVED } from '../words/closed.ts';
import { CONNECTION } from '../words/connection.ts';
import { DISPLAY } from '../words/display.ts';
import type { Language, Phrase } from '../words/phrase.ts';
import { hallNotices } from './hall-notices.ts';

/** What there is to say while no number is shown. */
export interface QuietText {
  readonly heading: string;
  readonly detail: string;
}

/** What a `quiet-panel` is given. */
export interface QuietWords extends QuietText {
  readonly picture: IconName;
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
  const online = board?.closed &&
    portals && { intro: ONLINE_MEANWHILE.id, lines: portalLines(portals, 'id') };
  const picture = begun || board === null || isShut(board, now) ? 'clock' : 'paper';
  return { ...quietText(board, begun, now, 'id'), picture, online: online ?? null };
}

/** The same words without the portals, in one language. */
export function quietText(board: Board | null, begun: boolean, now: number, language: Language): QuietText {
  const plain = (heading: Phrase, detail: Phrase | null) => ({
    heading: heading[language],
    detail: detail?.[language] ?? '',
  });
  if (board === null) return plain(DISPLAY.welcome, CONNECTION.connecting);
  if (board.closed) {
    const { heading, detail } = closedWords(closedFacts(board.closed), now, language);
    return {
      heading,
      detail: isWorkedOff(board) ? `${STILL_SERVED[language]} ${detail}`.trim() : detail,
    };
  }
  if (board.unattended) return plain(DISPLAY.unattended, DISPLAY.unattendedDetail);
  const [pause, ...others] = hallNotices(board, now, language);
  if (pause !== undefined && others.length === 0) return pause;
  return begun ? plain(DISPLAY.nextSoon, null) : plain(DISPLAY.welcome, DISPLAY.takeNumber);
}

/** Closed, or nobody is at a counter for a while. */
function isShut(board: Board, now: number): boolean {
  return hallNotices(board, now).length > 0;
}

/** Past the hours, while somebody who came in time still waits. */
function isWorkedOff({ closed, waiting }: Board): boolean {
  return closed?.reason === 'after-hours' && Object.values(waiting).some((count) => count > 0);
}
