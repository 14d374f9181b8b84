import { OFFICE_OFFSET_MS } from '../../calendar/day.ts';
import type { OpenTime } from './open-time.ts';

const HOUR_MS = 3_600_000;
/** So far ahead arrivals are looked into: no wait is longer. */
const HOURS = 24;

/**
 * How many people of the priority lane are expected to come from now until so much open time (ms) has gone by. They
 * come in the breaks, too.
 * @param perHour arrivals in each hour of an office day, from 0 to 23 o'clock
 * @param now ms since 1970
 */
export function priorityToCome(
  perHour: readonly number[],
  now: number,
  time: OpenTime,
): (open: number) => number {
  const marks = [{ open: 0, expected: 0 }];
  let at = now;
  let expected = 0;
  for (let hour = 0; hour < HOURS; hour += 1) {
    const local = at + OFFICE_OFFSET_MS;
    const ends = at + HOUR_MS - (local % HOUR_MS);
    expected += ((perHour[Math.floor(local / HOUR_MS) % 24] ?? 0) * (ends - at)) / HOUR_MS;
    at = ends;
    marks.push({ open: time.until(at), expected });
  }
  return (open) => {
    let from = marks[0] ?? { open: 0, expected: 0 };
    for (const to of marks) {
      if (to.open > open) {
        const share = (open - from.open) / (to.open - from.open);
        return from.expected + share * (to.expected - from.expected);
      }
      from = to;
    }
    return from.expected;
  };
}
