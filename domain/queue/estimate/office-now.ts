import { SERVICE_CODES, type ServiceCode } from '../services.ts';
import type { VisitKind } from '../visit-kind.ts';
import { grid, TRIALS } from './even-values.ts';
import type { MeasuredTimes } from './measured-times.ts';
import { type OpenRange, type OpenTime, openTime } from './open-time.ts';
import { priorityToCome } from './priority-to-come.ts';
import { repeatableChance } from './repeatable-chance.ts';
import { remainingStays } from './stay-times.ts';

/** A counter that takes people, or will when its pause ends. */
export interface CounterNow {
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

export interface OfficeNow {
  /** ms since 1970. */
  readonly now: number;
  readonly counters: readonly CounterNow[];
  /** What is left of today's opening hours, in order; empty where none are set or they are over. */
  readonly open: readonly OpenRange[];
}

/** The office as the trials see it. */
export interface Outlook {
  readonly now: number;
  readonly times: MeasuredTimes;
  readonly time: OpenTime;
  readonly priorityBy: (instant: number) => number;
  /** `freeIn[trial]`: open time until the counter is free, ms. */
  readonly counters: readonly {
    readonly services: readonly ServiceCode[];
    readonly freeIn: readonly number[];
  }[];
}

/** Where nobody sits while the office is open, somebody is counted on within so many ms: any moment of it is as likely. */
const STAFFED_WITHIN_MS = 15 * 60_000;

/**
 * Looks at the office once, for any number of estimates. What nobody serves now is given one counter, as if it opened
 * at the office's next opening, or at some moment of the next quarter of an hour where the office is open already.
 */
export function outlook(office: OfficeNow, times: MeasuredTimes): Outlook {
  const { now, open } = office;
  const time = openTime(now, open);
  const counters = office.counters.map((counter, index) => ({
    services: counter.services,
    freeIn: freeIn(counter, time, times, `counter ${index}`),
  }));
  const unserved = SERVICE_CODES.filter((code) => counters.every(({ services }) => !services.includes(code)));
  if (unserved.length > 0) {
    const isOpen = (open[0]?.from ?? now) <= now;
    const comesIn = isOpen ? grid().map((share) => share * STAFFED_WITHIN_MS) : grid().map(() => 0);
    counters.push({ services: unserved, freeIn: comesIn });
  }
  return { now, times, time, counters, priorityBy: priorityToCome(times.priorityPerHour, now) };
}

function freeIn(
  { pausedUntil, serving }: CounterNow,
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
