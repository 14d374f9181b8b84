import type { KioskLine } from '../words/spoken-kiosk-lines.ts';
import type { KioskState } from './kiosk-state.ts';
import type { Remark } from './listening.ts';

/** A second press this soon is the same finger again, and ends nothing. */
const SAME_PRESS_MS = 2000;
/** "Dengarkan": begins to say what stands on the screen, or ends it for whoever has heard enough. */
export function listenAsked(state: KioskState, now: number): KioskState {
  const { listening } = state;
  if (state.screen?.offers.listening !== true) return state;
  if (listening === null) return begun(state, now);
  if (listening.unheardAt === null && now - listening.since < SAME_PRESS_MS) return state;
  return { ...state, touchedAt: now, listening: null };
}

/** Somebody listens from now on. */
export function begun(state: KioskState, now: number): KioskState {
  const listening = { since: now, turn: 0, remark: null, unheardAt: null };
  return { ...state, touchedAt: now, listening };
}

/** The screen is said again from its beginning. */
export function again(state: KioskState, now: number): KioskState {
  return said(state, null, now);
}

/** Something is said in place of the screen. */
export function remarked(state: KioskState, remark: Remark, now: number): KioskState {
  return said(state, remark, now);
}

function said(state: KioskState, remark: Remark | null, now: number): KioskState {
  const { listening } = state;
  if (listening === null) return state;
  return {
    ...state,
    touchedAt: now,
    listening: { ...listening, turn: listening.turn + 1, remark, unheardAt: null },
  };
}

/** Nothing could be heard: the screen says so, and buttons that only speak go. */
export function unheard(state: KioskState, now: number): KioskState {
  const { listening } = state;
  if (listening === null) return state;
  return { ...state, mute: true, touchedAt: now, listening: { ...listening, unheardAt: now } };
}

/**
 * What one step of the state means to whoever listens: on another screen nothing is left of what was said in place of
 * the one before, and what was switched by key or by finger is said.
 */
export function noticed(before: KioskState, after: KioskState): KioskState {
  const { listening } = after;
  if (listening === null || before.listening === null) return after;
  if (before.visit.step !== after.visit.step || before.language !== after.language) {
    return listening.remark === null ? after : { ...after, listening: { ...listening, remark: null } };
  }
  const lines = switchedLines(before, after);
  return lines === null ? after : remarked(after, { closed: null, lines }, after.touchedAt);
}

function switchedLines(before: KioskState, after: KioskState): readonly KioskLine[] | null {
  if (after.visit.step !== 'choosing') return null;
  if (before.priority !== after.priority)
    return [after.priority ? 'priority-on' : 'priority-off', 'now-choose'];
  if (before.help !== after.help) return [after.help ? 'help-on' : 'help-off', 'now-choose'];
  return null;
}
