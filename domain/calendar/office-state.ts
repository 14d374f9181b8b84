import type { ClosedReason } from './closed-reasons.ts';
import { addDays, type Day, officeDayOf } from './day.ts';
import { type DayPlan, dayPlan } from './day-plan.ts';
import type { OfficeCalendar, Said } from './office-hours.ts';

/** How far ahead an opening is looked for: no office is closed longer without somebody setting its hours. */
export const LOOK_AHEAD_DAYS = 60;

/** Why the office, or one service of it, is closed. Instants in ms since 1970. */
export interface ClosedFacts {
  readonly reason: ClosedReason;
  /** Absent where nobody knows: hours were not set for the day on which it opens. */
  readonly opensAt?: number;
  /** Numbers are given out from then on, before it opens; absent once they are. */
  readonly numbersFrom?: number;
  /** The holiday's name, or why the day has hours of its own or ended early. */
  readonly why?: Said;
}

export interface OfficeState {
  /** Why nobody is called; absent while the office is open. Those who wait are served also after closing. */
  readonly closed?: ClosedFacts;
  /** Why no number is given out; absent while they are. */
  readonly numbersClosed?: ClosedFacts;
}

/** A day that was ended before its hour. */
export interface ClosedEarly {
  readonly day: Day;
  readonly why: Said;
}

/** What the office is at an instant, by its hours and by what somebody decided about the day. */
export function officeAt(calendar: OfficeCalendar, at: number, early: ClosedEarly | null): OfficeState {
  const day = officeDayOf(at);
  if (early?.day === day) {
    return both({ reason: 'closed-early', ...opening(calendar, day), why: early.why });
  }
  const plan = dayPlan(calendar, day);
  switch (plan.kind) {
    case 'always':
      return {};
    case 'shut':
      return both({ ...plan.shut, ...opening(calendar, day) });
    case 'hours':
      return withinHours(calendar, plan, at);
    default:
      return plan satisfies never;
  }
}

function withinHours(
  calendar: OfficeCalendar,
  { spans, numbers, why }: Extract<DayPlan, { kind: 'hours' }>,
  at: number,
): OfficeState {
  const own = why === undefined ? {} : { why };
  const [first] = spans;
  if (at < first.from) {
    const closed: ClosedFacts = { reason: 'before-hours', opensAt: first.from, ...own };
    if (at >= numbers.to || numbers.from >= numbers.to)
      return { closed, numbersClosed: lastNumber(calendar, at, own) };
    return at >= numbers.from ? { closed } : both({ ...closed, numbersFrom: numbers.from });
  }
  const last = spans.at(-1) ?? first;
  if (at >= last.to) return both({ reason: 'after-hours', ...opening(calendar, officeDayOf(at)), ...own });
  const inside = spans.some(({ from, to }) => at >= from && at < to);
  const next = spans.find(({ from }) => from > at);
  return {
    ...(inside || next === undefined ? {} : { closed: { reason: 'break', opensAt: next.from, ...own } }),
    ...(at < numbers.to ? {} : { numbersClosed: lastNumber(calendar, at, own) }),
  };
}

function lastNumber(calendar: OfficeCalendar, at: number, own: { why?: Said }): ClosedFacts {
  return { reason: 'last-number', ...opening(calendar, officeDayOf(at)), ...own };
}

/** When the office opens after this day, and when it gives out numbers then; empty where nobody knows. */
export function opening(calendar: OfficeCalendar, after: Day): Pick<ClosedFacts, 'opensAt' | 'numbersFrom'> {
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const plan = dayPlan(calendar, addDays(after, ahead));
    if (plan.kind === 'always') return {};
    if (plan.kind === 'shut') continue;
    const opensAt = plan.spans[0].from;
    const { from: numbersFrom, to: lastNumberAt } = plan.numbers;
    return numbersFrom < Math.min(opensAt, lastNumberAt) ? { opensAt, numbersFrom } : { opensAt };
  }
  return {};
}

function both(closed: ClosedFacts): OfficeState {
  return { closed, numbersClosed: closed };
}
