/** What somebody has left of what they may ask at once, when that was last reckoned. */
export interface Pace {
  /** In parts of one request, `WHOLE` to each: in fractions a wait would be a millisecond too long. */
  readonly left: number;
  /** ms of a clock that never goes back. */
  readonly at: number;
}

/** As many as a minute has milliseconds: what comes back in one is the number of requests a minute. */
const WHOLE = 60_000;

/**
 * Takes one of `perMinute`, which may all come at once and come back evenly over the minute: a rush passes, a flood
 * does not. `waitMs` is 0 when it may be done, else how long until it may; then nothing is taken. A first asker has
 * no pace yet.
 */
export function takeOne(
  pace: Pace | undefined,
  perMinute: number,
  now: number,
): { readonly pace: Pace; readonly waitMs: number } {
  const full = perMinute * WHOLE;
  const left = pace === undefined ? full : Math.min(full, pace.left + (now - pace.at) * perMinute);
  if (left < WHOLE) return { pace: { left, at: now }, waitMs: Math.ceil((WHOLE - left) / perMinute) };
  return { pace: { left: left - WHOLE, at: now }, waitMs: 0 };
}
