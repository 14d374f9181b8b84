import type { KioskState } from './kiosk-state.ts';

/** The screen the kiosk shows. */
export type KioskView = 'loading' | 'offline' | 'closed' | 'choosing' | 'asking' | 'issued' | 'refused';

/** A shorter loss is not worth sending anybody away. */
const LOST_MS = 3000;
const ASKING_MS = 6000;
const LOADING_MS = 8000;

/** Which screen follows from the state at `now` (monotonic milliseconds). */
export function viewOf(state: KioskState, now: number): KioskView {
  const { visit, link } = state;
  if (visit.step === 'issued') return 'issued';
  if (visit.step === 'asking') return now - visit.since >= ASKING_MS ? 'offline' : 'asking';
  if (visit.step === 'refused') return visit.problem.code === 'unreachable' ? 'offline' : 'refused';
  if (link.state === 'lost' && now - link.since >= LOST_MS) return 'offline';
  if (state.screen === null || state.services === null) {
    return now - state.startedAt >= LOADING_MS ? 'offline' : 'loading';
  }
  const nothingOpen = state.services.every((service) => !service.open);
  return state.closed !== null || nothingOpen ? 'closed' : 'choosing';
}
