import { officePath } from '../contract/kiosk-voice-paths.ts';
import type { KioskState } from './kiosk-state.ts';
import { viewOf } from './kiosk-view.ts';
import { offlinePath, spokenScreen } from './spoken-screen.ts';

/** So long nobody touched anything: whoever comes now finds the voice free. */
const ALONE_FOR_MS = 20_000;

/** What has to be in this machine before the server is lost. */
export function toKeep(): readonly string[] {
  return [offlinePath('id'), offlinePath('en')];
}

/** Sentences to be asked for in advance at `now`, so that the voice has made them: those of the first screen as it is. */
export function toPrepare(state: KioskState, now: number): readonly string[] {
  const isWanted = state.screen?.offers.listening === true && state.listening === null;
  const isAlone = now - state.touchedAt >= ALONE_FOR_MS && state.link.state !== 'lost';
  if (!isWanted || !isAlone || viewOf(state, now) !== 'choosing') return [];
  return [...spokenScreen(state, now), officePath(state.language, 'claim')];
}
