import { OFFICE_OFFSET_MS } from '../../calendar/day.ts';

const HOUR_MS = 3_600_000;

/**
 * How many people of the priority lane are expected to come between now and an instant.
 * @param perHour arrivals in each hour of an office day, from 0 to 23 o'clock
 * @param now ms since 1970, as is the instant
 */
export function priorityToCome(perHour: readonly number[], now: number): (instant: number) => number {
  // The longest wait that is looked into is a day.
  const marks = [{ at: now, expected: 0 }];
  let at = now;
  let expected = 0;
  for (let step = 0; step < 24; step += 1) {
    const local = at + OFFICE_OFFSET_MS;
    const ends = at + HOUR_MS - (local % HOUR_MS);
    const rate = perHour[Math.floor(local / HOUR_MS) % 24] ?? 0;
    expected += (rate * (ends - at)) / HOUR_MS;
    at = ends;
    marks.push({ at, expected });
  }
  return (instant) => {
    let index = 1;
    while (index < marks.length - 1 && (marks[index]?.at ?? 0) < instant) index += 1;
    const from = marks[index - 1] ?? { at: now, expected: 0 };
    const to = marks[index] ?? from;
    const share = to.at > from.at ? Math.min(1, Math.max(0, (instant - from.at) / (to.at - from.at))) : 0;
    return from.expected + share * (to.expected - from.expected);
  };
}
