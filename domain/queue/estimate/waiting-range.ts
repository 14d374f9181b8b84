import type { ServiceCode } from '../services.ts';
import type { VisitKind } from '../visit-kind.ts';
import { type FreeTimes, pourWork, takePlace } from './counter-line.ts';
import { TRIALS } from './even-values.ts';
import type { Outlook } from './office-now.ts';
import { type Bottleneck, waysToCounter } from './ways-to-counter.ts';

/** People who come for the same, in the same way. */
export interface Group {
  readonly service: ServiceCode;
  readonly kind: VisitKind;
  readonly people: number;
}

/** Somebody's place in the queue. */
export interface Place {
  readonly service: ServiceCode;
  /** Who is called before, as things stand. */
  readonly ahead: readonly Group[];
  /** So many of the priority lane who are still to come may be called before, too. */
  readonly mayOvertake: number;
}

export interface RangeRules {
  /** The percentage of waits that may be shorter than the low end, and than the high end. */
  readonly low: number;
  readonly high: number;
  /** The ends are rounded outwards to so many minutes. */
  readonly roundTo: number;
}

/** Minutes. */
export interface WaitingRange {
  readonly low: number;
  readonly high: number;
}

const MINUTE_MS = 60_000;

/** With several counters, so many of each service and kind are sent to them one by one; further ones as a mass. */
const ONE_BY_ONE = 6;

/** How long somebody will wait: the range between the low and the high share of all trials, never narrower than a step. */
export function waitingRange(place: Place, office: Outlook, rules: RangeRules): WaitingRange {
  const turns = turnsOf(place, office).sort((a, b) => a - b);
  const minutesAt = (rank: number) => {
    const turn = turns[Math.min(TRIALS - 1, Math.max(0, rank))] ?? 0;
    return (office.time.instantAfter(turn) - office.now) / MINUTE_MS;
  };
  const { roundTo } = rules;
  const low = minutesAt(Math.floor((rules.low / 100) * TRIALS));
  const high = minutesAt(Math.ceil((rules.high / 100) * TRIALS) - 1);
  const lowEnd = Math.floor(low / roundTo) * roundTo;
  return { low: lowEnd, high: Math.max(Math.ceil(high / roundTo) * roundTo, lowEnd + roundTo) };
}

/** The open time until the turn comes, for each trial; ms. */
function turnsOf(place: Place, office: Outlook): Float64Array {
  const quickest = new Float64Array(TRIALS).fill(Number.POSITIVE_INFINITY);
  for (const way of waysToCounter(place.service, office.counters)) {
    const slowest = new Float64Array(TRIALS);
    for (const bottleneck of way) {
      for (let trial = 0; trial < TRIALS; trial += 1) {
        slowest[trial] = Math.max(slowest[trial] ?? 0, turnAt(bottleneck, trial, place, office));
      }
    }
    for (let trial = 0; trial < TRIALS; trial += 1) {
      quickest[trial] = Math.min(quickest[trial] ?? 0, slowest[trial] ?? 0);
    }
  }
  return quickest;
}

/** Plays one trial: those ahead take the counters, then whoever overtakes, and the turn is when one is free. */
function turnAt(bottleneck: Bottleneck, trial: number, place: Place, office: Outlook): number {
  const { times, counters } = office;
  const ahead = place.ahead.filter(({ service }) => bottleneck.services.includes(service));
  const free: FreeTimes = bottleneck.counters
    .map((index) => counters[index]?.freeIn[trial] ?? 0)
    .sort((a, b) => a - b);
  const oneByOne = free.length === 1 ? 0 : ONE_BY_ONE;
  let mass = 0;
  for (const { service, kind, people } of ahead) {
    const totals = times.totals[service][kind];
    mass += totals.all(people, trial) - totals.all(Math.min(people, oneByOne), trial);
  }
  pourWork(free, mass);
  for (let person = 1; person <= oneByOne; person += 1) {
    for (const { service, kind, people } of ahead) {
      if (people >= person) takePlace(free, times.totals[service][kind].one(person, trial));
    }
  }
  overtake(free, bottleneck, trial, place.mayOvertake, office);
  return free[0] ?? 0;
}

/** Everybody of the priority lane who comes before the turn takes a place, as far as the rule lets them. */
function overtake(
  free: FreeTimes,
  { services }: Bottleneck,
  trial: number,
  mayOvertake: number,
  { times, time, priorityBy }: Outlook,
): void {
  const share = services.reduce((sum, service) => sum + times.share[service], 0);
  for (let person = 1; person <= mayOvertake; person += 1) {
    const expected = share * priorityBy(time.instantAfter(free[0] ?? 0));
    if (times.arrivals.all(person, trial) > expected) return;
    takePlace(free, times.anybody.one(person, trial));
  }
}
