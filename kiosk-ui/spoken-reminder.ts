import { type KioskState, shownAnew } from './kiosk-state.ts';
import type { Issued, Reminder } from './visit.ts';

/**
 * When the number is said, ms after it became known that no paper comes: once the screen has been seen, and again when
 * the first time is over and has sunk in. A printer that only looked ill may give the paper before the first.
 */
const SAID_AFTER_MS = [1_200, 14_000];

/** A number that is on the screen to be remembered. */
export type Remembered = Issued & { readonly reminder: Reminder };

/** The number to be remembered, if one is on the screen. */
export function remembered({ visit }: KioskState): Remembered | null {
  return visit.step === 'issued' && visit.reminder !== null ? { ...visit, reminder: visit.reminder } : null;
}

/** Whether the number should be said now by itself; not when it is called already: then the hall hears it. */
export function isReminderDue(state: KioskState, now: number): boolean {
  const shown = remembered(state);
  if (shown === null || shown.calledTo !== null || state.mute) return false;
  const after = SAID_AFTER_MS[shown.reminder.said];
  return after !== undefined && now >= shown.reminder.since + after;
}

/** It was said by itself. */
export function said(state: KioskState): KioskState {
  const shown = remembered(state);
  if (shown === null) return state;
  const { reminder } = shown;
  return { ...state, visit: { ...shown, reminder: { ...reminder, said: reminder.said + 1 } } };
}

/** "Dengarkan lagi": whoever listens is given the whole time anew, and is not interrupted by a repetition. */
export function listenedAgain(state: KioskState, now: number): KioskState {
  const shown = remembered(state);
  if (shown === null) return state;
  const reminder = { ...shown.reminder, said: SAID_AFTER_MS.length };
  return { ...state, touchedAt: now, visit: { ...shownAnew(state, shown, now), reminder } };
}

/** Nothing could be heard: the words on the screen have to do. */
export function muted(state: KioskState): KioskState {
  return { ...state, mute: true };
}
