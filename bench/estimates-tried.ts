import { startOfDay } from '../domain/calendar/day.ts';
import {
  type MeasuredTimes,
  measuredTimes,
  type TimeRules,
} from '../domain/queue/estimate/measured-times.ts';
import { outlook } from '../domain/queue/estimate/outlook.ts';
import { placeOfNewcomer, type WaitingGroup } from '../domain/queue/estimate/people-before.ts';
import { repeatableChance } from '../domain/queue/estimate/repeatable-chance.ts';
import { type RangeRules, type WaitingRange, waitingRange } from '../domain/queue/estimate/waiting-range.ts';
import { SERVICE_CODES } from '../domain/queue/services.ts';
import { MeasuredDays } from './measured-days.ts';
import { mondayVisitors, type Visitor } from './monday.ts';
import { type Desk, type Hall, OPEN, playDay, SITS_DOWN } from './simulated-office.ts';

/** One wait with what was said about it beforehand. Minutes. */
export interface Tried {
  readonly day: number;
  readonly ahead: number;
  readonly waited: number;
  readonly range: WaitingRange;
  /** People ahead times the mean time at the counter, a quarter less and a quarter more, rounded alike. */
  readonly naive: WaitingRange;
}

export interface Trial {
  readonly seed: string;
  readonly days: number;
  readonly counters: number;
  readonly rules: TimeRules & RangeRules & { readonly recentDays: number };
}

const MONDAY = startOfDay('2026-11-23');
const MINUTE = 60_000;
const PRIORITY_RUN = 2;
/** The office itself learns every five minutes; it makes no odds, and this is four times as quick. */
const LEARN_EVERY = 30 * MINUTE;

/** Lets an office work for some days and holds each estimate against the wait that followed. */
export function tryEstimates({ seed, days, counters, rules }: Trial): Tried[] {
  const chance = repeatableChance(seed);
  const measured = new MeasuredDays(rules.recentDays);
  const tried: Tried[] = [];
  for (let day = 0; day < days; day += 1) {
    const said = new Map<string, Omit<Tried, 'waited'>>();
    let times: MeasuredTimes = measuredTimes(measured.asOf(day, counters), rules);
    let learntAt = 0;
    const desks = Array.from(
      { length: counters },
      (): Desk => ({ pausedUntil: null, serving: null, readyAt: 0 }),
    );
    playDay(mondayVisitors(chance, day, counters), desks, chance, {
      arrives(visitor, now, hall) {
        if (now - learntAt > LEARN_EVERY) {
          times = measuredTimes(measured.asOf(day, counters), rules);
          learntAt = now;
        }
        said.set(visitor.id, { day, ...sayTo(visitor, now, hall, times, rules, measured.meanStay()) });
        measured.noteArrival(day, visitor);
      },
      called(visitor, now) {
        const then = said.get(visitor.id);
        if (then !== undefined) tried.push({ ...then, waited: (now - visitor.arrives) / MINUTE });
      },
      left: (stay) => measured.noteStay(day, stay),
      between: (ms) => measured.noteBetween(ms),
    });
  }
  return tried;
}

function sayTo(
  visitor: Visitor,
  now: number,
  hall: Hall,
  times: MeasuredTimes,
  rules: RangeRules,
  meanStay: number,
): Omit<Tried, 'waited' | 'day'> {
  const counters = hall.desks.map(({ pausedUntil, serving }) => ({
    services: SERVICE_CODES,
    pausedUntil: pausedUntil === null ? null : MONDAY + pausedUntil,
    serving:
      serving === null
        ? null
        : {
            service: serving.visitor.service,
            kind: serving.visitor.kind,
            elapsedMs: now - serving.calledAt,
          },
  }));
  const facts = {
    now: MONDAY + now,
    counters: now < SITS_DOWN ? [] : counters,
    open: OPEN.map(({ from, to }) => ({ from: MONDAY + from, to: MONDAY + to })),
  };
  const place = placeOfNewcomer(visitor, counted(hall), hall.lastLanes.slice(0, PRIORITY_RUN), {
    priorityRun: PRIORITY_RUN,
  });
  const ahead = place.ahead.reduce((sum, { people }) => sum + people, 0);
  const atCounters = hall.desks.filter(({ serving }) => serving !== null).length;
  const opensIn = Math.max(0, OPEN[0].from - now) / MINUTE;
  const point = opensIn + ((ahead + atCounters / 2) * (meanStay || 15 * MINUTE)) / MINUTE / hall.desks.length;
  return {
    ahead,
    range: waitingRange(place, outlook(facts, times), rules),
    naive: {
      low: Math.floor((0.75 * point) / rules.roundTo) * rules.roundTo,
      high: Math.ceil((1.25 * point) / rules.roundTo) * rules.roundTo,
    },
  };
}

function counted({ waiting }: Hall): WaitingGroup[] {
  return SERVICE_CODES.flatMap((service) =>
    (['priority', 'regular'] as const).map((lane) => {
      const here = waiting.filter(({ visitor }) => visitor.service === service && visitor.lane === lane);
      const lanjutan = here.filter(({ visitor }) => visitor.kind === 'lanjutan').length;
      return { service, lane, waiting: here.length, lanjutan };
    }),
  );
}
