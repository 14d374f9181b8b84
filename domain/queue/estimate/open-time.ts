import type { Span } from '../../calendar/day-plan.ts';

/**
 * Time during which people are called, counted from now: breaks and the time before the opening do not count. After
 * the last range it goes on: whoever has a number is still served.
 * @param ranges (ms since 1970) what is left of the day, in order; none: open all the time
 */
export interface OpenTime {
  /** The instant (ms since 1970) at which so much open time (ms) has gone by. */
  instantAfter(open: number): number;
  /** How much open time (ms) goes by until an instant; 0 for one that has passed. */
  until(instant: number): number;
}

export function openTime(now: number, ranges: readonly Span[]): OpenTime {
  const left = ranges.filter(({ to }) => to > now).map(({ from, to }) => ({ from: Math.max(from, now), to }));
  const last = left.length - 1;
  const stretches =
    last < 0
      ? [{ from: now, to: Number.POSITIVE_INFINITY }]
      : left.map(({ from, to }, index) => ({ from, to: index === last ? Number.POSITIVE_INFINITY : to }));
  return {
    instantAfter(open) {
      let toGo = open;
      for (const { from, to } of stretches) {
        // Who is due at the very end of a range is called after the break.
        if (toGo < to - from) return from + toGo;
        toGo -= to - from;
      }
      return Number.POSITIVE_INFINITY;
    },
    until(instant) {
      return stretches.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(instant, to) - from), 0);
    },
  };
}
