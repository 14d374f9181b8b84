import { type KioskState, REFUSAL_SHOWN_MS, shownAnew } from './kiosk-state.ts';
import { ASK_AFTER_MS, secondsToAnswer } from './kiosk-time.ts';

/**
 * Something is being said at `now`: nothing runs out before it was heard. A number, or why there is none, stays its
 * whole time after the last word, and whoever is asked if they are there has their 20 seconds after the question.
 */
export function stillSpeaking(state: KioskState, now: number): KioskState {
  if (state.listening === null) return state;
  const touchedAt = secondsToAnswer(state, now) === null ? now : now - ASK_AFTER_MS;
  const { visit } = state;
  switch (visit.step) {
    case 'issued': {
      const until = Math.max(visit.until, shownAnew(state, visit, now).until);
      return { ...state, touchedAt, visit: { ...visit, until } };
    }
    case 'refused':
      return {
        ...state,
        touchedAt,
        visit: { ...visit, until: Math.max(visit.until, now + REFUSAL_SHOWN_MS) },
      };
    default:
      return { ...state, touchedAt };
  }
}
