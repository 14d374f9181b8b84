import {
  type MeasuredTimes,
  type Measurements,
  measuredTimes,
} from '../../domain/queue/estimate/measured-times.ts';
import { type CounterFacts, type EstimateFacts, outlook } from '../../domain/queue/estimate/outlook.ts';
import {
  type Group,
  type Place,
  type WaitingRange,
  waitingRange,
} from '../../domain/queue/estimate/waiting-range.ts';
import { perService, SERVICE_CODES } from '../../domain/queue/services.ts';
import { FIRST_VALUES } from '../../server/settings/first-settings.ts';

/** Monday, nine o'clock in the office. */
export const NINE = Date.parse('2026-11-23T09:00:00+07:00');
export const MINUTE = 60_000;

/** What a new office counts on: PU 25 minutes, lanjutan 10, and so on. */
export const FIRST_RULES = FIRST_VALUES['queue.estimate'];

/** Of an office that never measured anything. */
export const NOTHING_MEASURED: Measurements = {
  stays: perService(() => ({ first: [], lanjutan: [] })),
  ...{ betweenMs: 0, priorityPerHour: [], usualCounters: 1 },
};

/** Takes every service, and nobody is there. */
export const FREE: CounterFacts = { services: SERVICE_CODES, pausedUntil: null, serving: null };

export function timesOf(measured: Partial<Measurements> = {}): MeasuredTimes {
  return measuredTimes({ ...NOTHING_MEASURED, ...measured }, FIRST_RULES);
}

export const NEW_OFFICE = timesOf();

/** So many first visits of a service. */
export function people(service: Group['service'], count: number): Group {
  return { service, kind: 'first', people: count };
}

/** The range at a place in an office that is open all day with one free counter, unless it is said otherwise. */
export function rangeAt(
  place: Partial<Place>,
  office: Partial<EstimateFacts> = {},
  times = NEW_OFFICE,
  roundTo = 1,
): WaitingRange {
  const facts = { now: NINE, counters: [FREE], open: [], ...office };
  const whole: Place = { service: 'BPU', ahead: [], mayOvertake: 0, ...place };
  return waitingRange(whole, outlook(facts, times), { ...FIRST_RULES, roundTo });
}
