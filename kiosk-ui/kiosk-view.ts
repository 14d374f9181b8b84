import type { KioskState } from './kiosk-state.ts';
import { secondsToAnswer } from './kiosk-time.ts';
import { asksForService } from './topics.ts';
import type { Reading } from './visit.ts';

/** The screen the kiosk shows. */
export type KioskView =
  | 'loading'
  | 'offline'
  | 'closed'
  | 'choosing'
  | 'topics'
  | 'topic-services'
  | 'reading'
  | 'claim'
  | 'purpose'
  | 'returning'
  | 'typing'
  | 'replacing'
  | 'still-there'
  | 'unheard'
  | 'asking'
  | 'issued'
  | 'refused';

/** A shorter loss is not worth sending anybody away. */
const LOST_MS = 3000;
const ASKING_MS = 6000;
const LOADING_MS = 8000;

/** Which screen follows from the state at `now` (monotonic milliseconds). */
export function viewOf(state: KioskState, now: number): KioskView {
  const { visit } = state;
  switch (visit.step) {
    case 'issued':
      return 'issued';
    case 'asking':
      return now - visit.since >= ASKING_MS && visit.from?.step !== 'replacing' ? 'offline' : 'asking';
    case 'refused':
      return visit.problem.code === 'unreachable' ? 'offline' : 'refused';
    case 'choosing':
      return heardScreen(firstScreen(state, now), state, now);
  }
  if (secondsToAnswer(state, now) !== null) return 'still-there';
  if (visit.step === 'replacing') return 'replacing';
  if (visit.step === 'claim' && visit.from !== null) return 'claim';
  if (isLost(state, now)) return 'offline';
  if (visit.step === 'typing' || visit.step === 'claim') return visit.step;
  if (visit.step === 'reading') return readingView(visit);
  return visit.purpose === null ? 'purpose' : 'returning';
}

function readingView({ topic, service }: Reading): KioskView {
  if (topic === null) return 'topics';
  return asksForService(topic) && service === null ? 'topic-services' : 'reading';
}

/** Whoever listens is told when nothing can be heard, and asked whether they are still there. */
function heardScreen(view: KioskView, state: KioskState, now: number): KioskView {
  const { listening } = state;
  if (listening === null || (view !== 'choosing' && view !== 'closed')) return view;
  if (listening.unheardAt !== null) return 'unheard';
  return secondsToAnswer(state, now) === null ? view : 'still-there';
}

function firstScreen(state: KioskState, now: number): KioskView {
  if (isLost(state, now)) return 'offline';
  if (state.screen === null || state.services === null) {
    return now - state.startedAt >= LOADING_MS ? 'offline' : 'loading';
  }
  return state.services.every((service) => !service.open) ? 'closed' : 'choosing';
}

function isLost({ link }: KioskState, now: number): boolean {
  return link.state === 'lost' && now - link.since >= LOST_MS;
}
