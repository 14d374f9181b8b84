import type { ServiceCode } from '../domain/queue/services.ts';
import { type KioskState, NEW_SCREEN_MS, tapped } from './kiosk-state.ts';
import type { Visit } from './visit.ts';

/** The service whose number counts only once somebody knows what it is not for. */
const CLAIM: ServiceCode = 'JHT';

/**
 * A service was touched. The number is asked for at once, but for a claim: there it is first said that none is paid
 * here. Who comes back with a claim that goes on knows.
 */
export function serviceTouched(state: KioskState, code: ServiceCode, now: number): KioskState {
  const { visit } = state;
  const asked = tapped(state, code, now);
  const isNews = visit.step === 'choosing' || visit.step === 'replacing';
  if (code !== CLAIM || !isNews || asked === state) return asked;
  const from = visit.step === 'replacing' ? visit : null;
  return { ...state, touchedAt: now, deafUntil: now + NEW_SCREEN_MS, visit: { step: 'claim', from } };
}

/** "Ambil nomor untuk dibantu": the number after all; where it is no longer given, the services that say why. */
export function claimAccepted(state: KioskState, now: number): KioskState {
  if (state.visit.step !== 'claim' || now < state.deafUntil) return state;
  const before: Visit = state.visit.from ?? { step: 'choosing' };
  return tapped({ ...state, touchedAt: now, visit: before }, CLAIM, now);
}
