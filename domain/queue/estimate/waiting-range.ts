import type { ServiceCode } from '../services.ts';
import type { VisitKind } from '../visit-kind.ts';
import { type FreeTimes, pourWork, takePlace } from './counter-line.ts';
import { TRIALS } from './even-values.ts';
import type { Outlook } from './outlook.ts';
import { PEOPLE } from './running-totals.ts';
import type { Bottleneck } from './ways-to-counter.ts';

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
const ONE_BY_ONE = 3;

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
  for (const way of office.ways[place.service]) {
    const slowest = new Float64Array(TRIALS);
    for (const bottleneck of way) {
      const turns = turnsAt(bottleneck, place, office);
      for (const [trial, turn] of turns.entries()) slowest[trial] = Math.max(slowest[trial] ?? 0, turn);
    }
    for (const [trial, turn] of slowest.entries()) quickest[trial] = Math.min(quickest[trial] ?? 0, turn);
  }
  return quickest;
}

/** Plays all trials: those ahead take the counters, then whoever overtakes, and the turn is when one is free. */
function turnsAt(bottleneck: Bottleneck, place: Place, office: Outlook): Float64Array {
  const { counters, times } = office;
  const line = bottleneck.counters.map((index) => counters[index]?.freeIn ?? []);
  const ahead = place.ahead
    .filter(({ service }) => bottleneck.services.includes(service))
    .map(({ service, kind, people }) => ({ people, totals: times.totals[service][kind] }));
  const oneByOne = line.length === 1 ? 0 : ONE_BY_ONE;
  const mass = new Float64Array(TRIALS);
  for (const { people, totals } of ahead) {
    const all = totals.all(people);
    const few = totals.all(Math.min(people, oneByOne));
    for (let trial = 0; trial < TRIALS; trial += 1)
      mass[trial] = (mass[trial] ?? 0) + (all[trial] ?? 0) - (few[trial] ?? 0);
  }
  const single: Float64Array[] = [];
  for (let person = 1; person <= oneByOne; person += 1) {
    for (const { people, totals } of ahead) if (people >= person) single.push(totals.one(person));
  }
  const overtaking = overtakers(bottleneck, place.mayOvertake, office);
  return mass.map((work, trial) => {
    const free: FreeTimes = line.map((freeIn) => freeIn[trial] ?? 0);
    if (free.length > 1) free.sort((a, b) => a - b);
    pourWork(free, work);
    for (const stay of single) takePlace(free, stay[trial] ?? 0);
    overtaking(free, trial);
    return free[0] ?? 0;
  });
}

/** Everybody of the priority lane who comes before the turn takes a place, as far as the rule lets them. */
function overtakers(
  { services }: Bottleneck,
  mayOvertake: number,
  { times, priorityBy }: Outlook,
): (free: FreeTimes, trial: number) => void {
  const share = services.reduce((sum, service) => sum + times.share[service], 0);
  const { arrivals, anybody } = times;
  // Who is overtaken by so many waits for longer than anybody can say.
  const most = Math.min(mayOvertake, PEOPLE);
  return (free, trial) => {
    for (let person = 1; person <= most; person += 1) {
      if ((arrivals.all(person)[trial] ?? 0) > share * priorityBy(free[0] ?? 0)) return;
      takePlace(free, anybody.one(person)[trial] ?? 0);
    }
  };
}
