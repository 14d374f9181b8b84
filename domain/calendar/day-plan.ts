import { effectiveAt } from '../effective.ts';
import { type Day, startOfDay } from './day.ts';
import { hoursOn, type OfficeCalendar, type Said, type Shut } from './office-hours.ts';

const MINUTE_MS = 60_000;

/** From `from` on, `to` no more; ms since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A day as instants. */
export type DayPlan =
  | { readonly kind: 'always' }
  | { readonly kind: 'shut'; readonly shut: Shut }
  | {
      readonly kind: 'hours';
      /** At least one, in order. */
      readonly spans: readonly [Span, ...Span[]];
      /** When numbers are given out; on through the breaks, so that people keep their place. */
      readonly numbers: Span;
      readonly why?: Said;
    };

/** When a day opens, breaks and closes, and when it gives out numbers. */
export function dayPlan(calendar: OfficeCalendar, day: Day): DayPlan {
  const hours = hoursOn(calendar, day);
  if (hours.kind !== 'ranges') return hours;
  const midnight = startOfDay(day);
  const [first, ...later] = hours.ranges
    .map(({ from, to }) => ({ from: midnight + sinceMidnight(from), to: midnight + sinceMidnight(to) }))
    .toSorted((a, b) => a.from - b.from);
  if (first === undefined) throw new Error('a day with ranges has at least one');
  const last = later.at(-1) ?? first;
  const rules = effectiveAt(calendar.hours, day)?.value;
  const numbers = {
    // Numbers belong to the day: those of a day that opens soon after midnight begin with it.
    from: Math.max(midnight, first.from - (rules?.numbersBefore ?? 0) * MINUTE_MS),
    to: last.to - (rules?.lastNumberBefore ?? 0) * MINUTE_MS,
  };
  return {
    ...{ kind: 'hours', spans: [first, ...later], numbers },
    ...(hours.why === undefined ? {} : { why: hours.why }),
  };
}

/** A time of day, "08:30", in ms since midnight. */
export function sinceMidnight(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * MINUTE_MS;
}
