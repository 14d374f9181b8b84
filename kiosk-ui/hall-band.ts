import type { Board } from '../contract/board.ts';
import { closedFacts } from '../contract/closed-facts.ts';
import { inTrouble } from '../domain/print/printer-trouble.ts';
import { commonPause } from '../domain/queue/common-pause.ts';
import type { Pause } from '../domain/queue/pause.ts';
import type { IconName } from '../ui-kit/icons.ts';
import { closedWords } from '../words/closed.ts';
import { KIOSK_CHOICE } from '../words/kiosk.ts';
import { KIOSK_HALL, KIOSK_NUMBERS_ALREADY } from '../words/kiosk-hall.ts';
import { pauseWords } from '../words/pause.ts';
import { type Language, say } from '../words/phrase.ts';
import type { Hall, KioskState } from './kiosk-state.ts';

/** One line above the services; never more than one, so that the choice stays calm. */
export interface Band {
  readonly picture: IconName;
  readonly words: string;
}

/** What somebody should know before taking a number; the rarest and longest wait first. `now`: office time in ms since 1970. */
export function hallBand({ hall, printer, language }: KioskState, now: number): Band | null {
  if (hall?.closed) return { picture: 'clock', words: closedBand(hall.closed, now, language) };
  if (hall?.unattended) return { picture: 'clock', words: say(KIOSK_HALL.unattended, language) };
  const paused = hall === null ? null : pauseBand(hall, now, language);
  if (paused !== null) return { picture: 'clock', words: paused };
  return inTrouble(printer) ? { picture: 'paper', words: say(KIOSK_CHOICE.printerTrouble, language) } : null;
}

function closedBand(closed: NonNullable<Board['closed']>, now: number, language: Language): string {
  const { heading, detail } = closedWords(closedFacts(closed), now, language);
  if (detail === '') return `${heading}.`;
  if (closed.reason === 'before-hours') return KIOSK_NUMBERS_ALREADY[language](detail);
  return `${heading}. ${closed.reason === 'break' ? KIOSK_NUMBERS_ALREADY[language](detail) : detail}`;
}

/** Only when no counter goes on. */
function pauseBand({ counters }: Hall, now: number, language: Language): string | null {
  const sat = counters.filter(({ paused, staffed }) => paused !== undefined || staffed !== false);
  const pause = commonPause(
    sat.map(({ paused }) => ({ paused: paused === undefined ? null : pauseOf(paused) })),
  );
  if (pause === null) return null;
  const { heading, detail } = pauseWords(say(KIOSK_HALL.counter, language), pause, now, language);
  return `${heading}. ${detail}`;
}

/** The wall does not say since when. */
function pauseOf({ reason, until }: NonNullable<Hall['counters'][number]['paused']>): Pause {
  return { reason, since: 0, until: until === undefined ? null : Date.parse(until) };
}
