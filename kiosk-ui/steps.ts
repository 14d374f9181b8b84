import { BERKAS_CODE_LENGTH, BERKAS_CODE_SIGNS } from '../domain/berkas/berkas-code.ts';
import type { StatedPurpose } from '../domain/queue/visit-kind.ts';
import { asking, chosenWays, finished, type KioskState, NEW_SCREEN_MS, shownAnew } from './kiosk-state.ts';
import { beforeReading } from './reading-steps.ts';
import type { Visit } from './visit.ts';

/** "Kembali": somebody was here before. */
export function comeBack(state: KioskState, now: number): KioskState {
  if (state.visit.step !== 'choosing' || now < state.deafUntil) return state;
  return stepped(state, { step: 'coming-back', purpose: null }, now);
}

export function purposeChosen(state: KioskState, purpose: StatedPurpose, now: number): KioskState {
  if (state.visit.step !== 'coming-back' || now < state.deafUntil) return state;
  return stepped(state, { step: 'coming-back', purpose }, now);
}

/** "Saya punya kode di tanda terima". */
export function codeOffered(state: KioskState, now: number): KioskState {
  const { visit } = state;
  if (visit.step !== 'coming-back' || visit.purpose === null || now < state.deafUntil) return state;
  return stepped(state, { step: 'typing', purpose: visit.purpose, code: '', unknown: null }, now);
}

/** One key of the pad: a sign of the code, or the last sign taken back. */
export function keyPressed(state: KioskState, key: string, now: number): KioskState {
  const { visit } = state;
  if (visit.step !== 'typing' || now < state.deafUntil) return state;
  const code = key === ERASE ? visit.code.slice(0, -1) : withSign(visit.code, key);
  return { ...state, touchedAt: now, visit: { ...visit, code, unknown: null } };
}

/** The key that takes the last sign back. */
export const ERASE = 'erase';

function withSign(code: string, sign: string): string {
  return BERKAS_CODE_SIGNS.includes(sign) && code.length < BERKAS_CODE_LENGTH ? code + sign : code;
}

/** The code is whole: asks for the number that goes with its berkas. */
export function codeSent(state: KioskState, now: number): KioskState {
  const { visit } = state;
  const isWhole = visit.step === 'typing' && visit.code.length === BERKAS_CODE_LENGTH;
  if (!isWhole || now < state.deafUntil) return state;
  const body = { code: visit.code, purpose: visit.purpose, ...chosenWays(state) };
  return asking(state, { path: '/api/tickets/by-code', body }, now);
}

/** "Salah pilih?": the services again, the number still one's own. */
export function replaceOffered(state: KioskState, now: number): KioskState {
  const { visit } = state;
  if (visit.step !== 'issued' || visit.calledTo !== null || now < state.deafUntil) return state;
  return stepped(state, { step: 'replacing', old: { ...visit, kept: null } }, now);
}

/** One screen back; nothing that was given is lost. */
export function steppedBack(state: KioskState, now: number): KioskState {
  const { visit } = state;
  if (now < state.deafUntil) return state;
  switch (visit.step) {
    case 'typing':
      return stepped(state, { step: 'coming-back', purpose: visit.purpose }, now);
    case 'coming-back':
      return stepped(
        state,
        visit.purpose === null ? { step: 'choosing' } : { step: 'coming-back', purpose: null },
        now,
      );
    case 'reading':
      return stepped(state, beforeReading(visit), now);
    case 'claim':
      return stepped(state, visit.from ?? { step: 'choosing' }, now);
    case 'replacing':
      return stepped(state, shownAnew(state, visit.old, now), now);
    case 'refused':
      return finished(state, now);
    default:
      return state;
  }
}

function stepped(state: KioskState, visit: Visit, now: number): KioskState {
  return { ...state, touchedAt: now, deafUntil: now + NEW_SCREEN_MS, visit };
}
