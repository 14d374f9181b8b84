import { type KioskState, NEW_SCREEN_MS } from './kiosk-state.ts';
import { asksForService, type ReadService, type Topic } from './topics.ts';
import type { Reading, Visit } from './visit.ts';

/** "Syarat, biaya, pengaduan, data Anda": from the first screen, open or closed. */
export function readingAsked(state: KioskState, now: number): KioskState {
  if (state.visit.step !== 'choosing' || now < state.deafUntil) return state;
  return opened(state, { topic: null, service: null, leaf: 0 }, now);
}

/** A topic was touched, or, where it differs by service, one of its services. */
export function topicOpened(
  state: KioskState,
  topic: Topic,
  service: ReadService | null,
  now: number,
): KioskState {
  if (state.visit.step !== 'reading' || now < state.deafUntil) return state;
  return opened(state, { topic, service, leaf: 0 }, now);
}

/** "Berikutnya" and "Sebelumnya": to the leaf of that number, from 0. */
export function leafTurned(state: KioskState, leaf: number, now: number): KioskState {
  const { visit } = state;
  if (visit.step !== 'reading' || visit.topic === null || now < state.deafUntil) return state;
  return opened(state, { ...visit, leaf: Math.max(0, leaf) }, now);
}

/** One screen back: from a page to its services or to the topics, from these to the first screen. */
export function beforeReading({ topic, service }: Reading): Visit {
  if (topic === null) return { step: 'choosing' };
  const isService = service !== null && asksForService(topic);
  return { step: 'reading', topic: isService ? topic : null, service: null, leaf: 0 };
}

function opened(state: KioskState, reading: Omit<Reading, 'step'>, now: number): KioskState {
  return {
    ...state,
    touchedAt: now,
    deafUntil: now + NEW_SCREEN_MS,
    visit: { ...reading, step: 'reading' },
  };
}
