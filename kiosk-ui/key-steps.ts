import type { ServiceCode } from '../domain/queue/services.ts';
import type { KioskLine } from '../words/spoken-kiosk-lines.ts';
import { claimAccepted, serviceTouched } from './claim-steps.ts';
import {
  finished,
  helpSwitched,
  type KioskState,
  languageSwitched,
  prioritySwitched,
  touched,
} from './kiosk-state.ts';
import { type KioskView, viewOf } from './kiosk-view.ts';
import { again, begun, listenAsked, remarked } from './listening-steps.ts';
import type { NumberKey } from './number-keys.ts';
import { replaceOffered, steppedBack } from './steps.ts';
import { mayReplace } from './visit.ts';

const FIRST_KEYS: readonly NumberKey[] = ['1', '2', '3', '4'];

/**
 * A key that was pressed alone, or a burst of them, at `now`. Whoever does not listen yet begins to with any key; of
 * these only a service is chosen at once. 5 has the raised dot, so that is the key one finds first: it begins the guide.
 * Every key that means nothing here says what can be pressed.
 */
export function afterKey(state: KioskState, key: NumberKey | 'burst', now: number): KioskState {
  if (state.screen?.offers.listening !== true) return state;
  const view = viewOf(state, now);
  if (key === 'burst') return afterBurst(state, view, now);
  if (state.listening === null) {
    const listening = begun(state, now);
    const chooses = view === 'choosing' && FIRST_KEYS.includes(key);
    return chooses ? chosen(listening, key, now) : listening;
  }
  return pressed(state, view, key, now);
}

/** Whether the server should be looked for anew because of a key pressed now. */
export function triesAgain(state: KioskState, key: NumberKey | 'burst', now: number): boolean {
  const view = viewOf(state, now);
  return key === '1' && state.listening !== null && (view === 'refused' || view === 'offline');
}

/** Whoever listens meant something by it; a scanner in the hands of somebody who reads did not. */
function afterBurst(state: KioskState, view: KioskView, now: number): KioskState {
  if (state.listening === null || view === 'typing') return state;
  return remarked(state, { closed: null, lines: ['one-key'] }, now);
}

function pressed(state: KioskState, view: KioskView, key: NumberKey, now: number): KioskState {
  const wrong = (...lines: KioskLine[]) => remarked(state, { closed: null, lines }, now);
  const repeats = key === '0' || key === 'enter';
  const leads = key === '9' || key === 'back';
  switch (view) {
    case 'unheard':
      return listenAsked(state, now);
    case 'still-there':
      return again(touched(state, now), now);
    case 'choosing':
      if (repeats) return again(state, now);
      if (leads) return wrong('first-screen', 'choice-keys');
      if (key === '5') return prioritySwitched(state, now);
      if (key === '6') return helpSwitched(state, now);
      if (key === '8') return languageSwitched(state, now);
      return FIRST_KEYS.includes(key) ? chosen(state, key, now) : wrong('wrong-key', 'choice-keys');
    case 'replacing':
      if (repeats) return again(state, now);
      if (leads) return steppedBack(state, now);
      return FIRST_KEYS.includes(key) ? chosen(state, key, now) : wrong('wrong-key', 'replacing-keys');
    case 'claim':
      if (key === '1') return claimAccepted(state, now);
      if (leads) return steppedBack(state, now);
      return repeats ? again(state, now) : wrong('wrong-key', 'claim-keys');
    case 'issued':
      if (leads || key === 'enter') return finished(state, now);
      if (key === '7' && isReplaceable(state)) return replaceOffered(state, now);
      return repeats ? again(state, now) : wrong('wrong-key', 'issued-keys');
    case 'refused':
      if (leads || key === '1') return startedOver(state, now);
      return repeats ? again(state, now) : wrong('wrong-key', 'refused-keys');
    case 'offline':
      return state.visit.step === 'refused' && leads ? startedOver(state, now) : again(state, now);
    case 'closed':
      return key === '8' ? languageSwitched(state, now) : again(state, now);
    case 'loading':
    case 'asking':
      return again(state, now);
    case 'typing':
      // 9 is a sign of the code.
      return key === 'back' ? steppedBack(state, now) : state;
    default:
      if (leads) return steppedBack(state, now);
      return repeats ? again(state, now) : wrong('wrong-key', 'repeat-or-back');
  }
}

/** A service by the place of its button; of one that gives no numbers that is said. */
function chosen(state: KioskState, key: NumberKey, now: number): KioskState {
  const service = state.services?.[FIRST_KEYS.indexOf(key)];
  if (service === undefined || now < state.deafUntil) return again(state, now);
  if (!service.open) return closedRemark(state, service.code, now);
  const after = serviceTouched(state, service.code, now);
  return after === state ? again(state, now) : after;
}

function closedRemark(state: KioskState, closed: ServiceCode, now: number): KioskState {
  const lines: KioskLine[] = [state.visit.step === 'replacing' ? 'replacing-keys' : 'choice-keys'];
  return remarked(state, { closed, lines }, now);
}

function isReplaceable({ visit }: KioskState): boolean {
  return visit.step === 'issued' && mayReplace(visit);
}

/** Back to the first screen, and still listening, in the same language. */
function startedOver(state: KioskState, now: number): KioskState {
  const { language, listening } = state;
  return again({ ...finished(state, now), language, listening }, now);
}
