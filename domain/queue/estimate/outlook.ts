import type { Span } from '../../calendar/day-plan.ts';
import { perService, SERVICE_CODES, type ServiceCode } from '../services.ts';
import type { VisitKind } from '../visit-kind.ts';
import { grid, TRIALS } from './even-values.ts';
import type { MeasuredTimes } from './measured-times.ts';
import { type OpenTime, openTime } from './open-time.ts';
import { priorityToCome } from './priority-to-come.ts';
import { repeatableChance } from './repeatable-chance.ts';
import { remainingStays } from './stay-times.ts';
import { type Way, waysToCounter } from './ways-to-counter.ts';

/** A counter that takes people, or will when its pause ends. */
export interface CounterFacts {
  readonly services: readonly ServiceCode[];
  /** ms since 1970; null while it does not pause. */
  readonly pausedUntil: number | null;
  /** Who is called or served there, and since how many ms. */
  readonly serving: {
    readonly service: ServiceCode;
    readonly kind: VisitKind;
    readonly elapsedMs: number;
  } | null;
}

/** What an estimate goes by. */
export interface EstimateFacts {
  /** ms since 1970. */
  readonly now: number;
  readonly counters: readonly CounterFacts[];
  /** What is left of today's opening hours, in order; empty where none are set or they are over. */
  readonly open: readonly Span[];
}

/** The office as the trials see it. */
export interface Outlook {
  readonly now: number;
  readonly times: MeasuredTimes;
  readonly time: OpenTime;
  /** How many of the priority lane come within so much open time, ms. */
  readonly priorityBy: (open: number) => number;
  /** `freeIn[trial]`: open time until the counter is free, ms. */
  readonly counters: readonly {
    readonly services: readonly ServiceCode[];
    readonly freeIn: readonly number[];
  }[];
  readonly ways: Readonly<Record<ServiceCode, readonly Way[]>>;
}

/** Where nobody sits while the office is open, somebody is counted on within so many ms: any moment of it is as likely. */
const STAFFED_WITHIN_MS = 15 * 60_000;

/**
 * Looks at the office once, for any number of estimates. Where no counter is open, as many are counted on as on most
 * days, and for services that none of the open ones serves one: from the next opening on, or, where the office is open
 * already, from some moment of the next quarter of an hour.
 */
export function outlook(facts: EstimateFacts, times: MeasuredTimes): Outlook {
  const { now, open } = facts;
  const time = openTime(now, open);
  const counters = facts.counters.map((counter, index) => ({
    services: counter.services,
    freeIn: freeIn(counter, time, times, `counter ${index}`),
  }));
  const unserved = SERVICE_CODES.filter((code) => counters.every(({ services }) => !services.includes(code)));
  if (unserved.length > 0) {
    const isOpen = (open[0]?.from ?? now) <= now;
    const comesIn = grid().map((share) => (isOpen ? share * STAFFED_WITHIN_MS : 0));
    const expected = counters.length === 0 ? times.usualCounters : 1;
    for (let more = 0; more < expected; more += 1) counters.push({ services: unserved, freeIn: comesIn });
  }
  const priorityBy = priorityToCome(times.priorityPerHour, now, time);
  const ways = perService((service) => waysToCounter(service, counters));
  return { now, times, time, counters, ways, priorityBy };
}

function freeIn(
  { pausedUntil, serving }: CounterFacts,
  time: OpenTime,
  times: MeasuredTimes,
  name: string,
): number[] {
  const back = pausedUntil === null ? 0 : time.until(pausedUntil);
  if (serving === null) return Array.from({ length: TRIALS }, () => back);
  const { service, kind, elapsedMs } = serving;
  const left = remainingStays(times.stays[service][kind], elapsedMs, repeatableChance(name));
  return left.map((ms) => Math.max(ms, back));
}
