import type { Board } from '../contract/board.ts';
import { type KioskState, NEW_SCREEN_MS } from './kiosk-state.ts';

const THANKS_MS = 3000;
/** The kiosk cannot know who touches it: a while after one answer it takes none, so that one person gives one. */
const PAUSE_MS = 20_000;

/** What stands in the place of the faces. */
export type FacesView = 'ask' | 'thanks' | null;

/** Whether faces are shown, or thanks for one, at `now` (monotonic milliseconds). */
export function facesView(state: KioskState, now: number): FacesView {
  const since = state.ratedAt === null ? Number.POSITIVE_INFINITY : now - state.ratedAt;
  if (since < THANKS_MS) return state.visit.step === 'choosing' ? 'thanks' : null;
  return since >= PAUSE_MS && offersFaces(state) ? 'ask' : null;
}

/** Somebody was served today, nobody waits for anything, and the office is open and wants to know. */
export function offersFaces({ visit, screen, hall, served, priority, help }: KioskState): boolean {
  if (visit.step !== 'choosing' || hall === null || hall.closed !== undefined) return false;
  // Who has begun to choose came for a number.
  if (priority || help) return false;
  return served && screen?.offers.faces === true && Object.values(hall.waiting).every((count) => count === 0);
}

/** One touch on a face is the answer. */
export function rated(state: KioskState, now: number): KioskState {
  return { ...state, ratedAt: now, touchedAt: now, deafUntil: now + NEW_SCREEN_MS };
}

/** Whether somebody who was called today is not at a counter any more. */
export function servedOn({ recent, counters }: Pick<Board, 'recent' | 'counters'>): boolean {
  return recent.some(({ number }) => counters.every((counter) => counter.number !== number));
}
