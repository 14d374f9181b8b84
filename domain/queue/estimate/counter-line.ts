/**
 * When each of some counters is free, soonest first, in ms from now. Whoever is next goes to the one that is free first,
 * so only the times matter and not which counter has which. Changed in place: it is played through thousands of times.
 */
export type FreeTimes = number[];

/** The next person takes the counter that is free first, for so long. */
export function takePlace(free: FreeTimes, stay: number): void {
  const until = (free[0] ?? 0) + stay;
  let place = 0;
  while (place + 1 < free.length && (free[place + 1] ?? 0) < until) {
    free[place] = free[place + 1] ?? 0;
    place += 1;
  }
  free[place] = until;
}

/** Work of many people, spread over the counters as evenly as their free times allow. */
export function pourWork(free: FreeTimes, work: number): void {
  let sum = 0;
  for (let used = 1; used <= free.length; used += 1) {
    sum += free[used - 1] ?? 0;
    const level = (sum + work) / used;
    if (used < free.length && level > (free[used] ?? 0)) continue;
    free.fill(level, 0, used);
    return;
  }
}
