import { evenly, grid, TRIALS } from './even-values.ts';
import { shuffled } from './repeatable-chance.ts';

/** Times at the counter as `TRIALS` equally likely values, shortest first, in ms. */
export type StayTimes = readonly number[];

/** How far times at a counter spread before any was measured: a quarter of them takes less than 0.7 of the middle one. */
const USUAL_SPREAD = 0.35;

/** Fewer than this share of all stays last so long: what is measured says nothing about how such a stay goes on. */
const RARE = 0.05;

/**
 * What is known of the time somebody takes at a counter. Until `enough` stays were measured, the expected time counts
 * for the part that is missing.
 * @param measured stays of one service and kind, ms, in any order
 * @param expectedMs what the office counts on before anything was measured
 */
export function stayTimes(measured: readonly number[], expectedMs: number, enough: number): StayTimes {
  const trust = Math.min(1, measured.length / enough);
  const own = measured.map((ms) => ({ ms, weight: trust / measured.length }));
  const usual = trust === 1 ? [] : usualTimes(expectedMs);
  const expected = usual.map((ms) => ({ ms, weight: (1 - trust) / usual.length }));
  return withoutOutliers(evenly([...own, ...expected]));
}

/** The mean of equally likely times. */
export function meanOf(times: StayTimes): number {
  return times.reduce((sum, ms) => sum + ms, 0) / times.length;
}

/**
 * How much longer somebody stays who has been at the counter for `elapsedMs`: for each trial one of the stays that
 * lasted longer, in an order made by chance.
 */
export function remainingStays(times: StayTimes, elapsedMs: number, chance: () => number): number[] {
  const longer = times.filter((ms) => ms > elapsedMs);
  const measured = longer.length >= RARE * times.length;
  const mean = meanOf(times);
  const left = grid().map((share) =>
    measured ? (longer[Math.floor(share * longer.length)] ?? 0) - elapsedMs : share * mean,
  );
  return shuffled(left, chance);
}

/** Log-logistic, a shape that fits times of talks: most near the middle, a few much longer. */
function usualTimes(expectedMs: number): number[] {
  const shape = grid().map((share) => (share / (1 - share)) ** USUAL_SPREAD);
  const mean = meanOf(shape);
  return shape.map((value) => (value / mean) * expectedMs);
}

/**
 * Cuts what is far out back to the fence (winsorises): a ticket forgotten at the counter over lunch counts as one long
 * stay, not as two hours on everybody's estimate. The fence is Tukey's for "far out".
 */
function withoutOutliers(times: StayTimes): StayTimes {
  const quarter = times[Math.floor(TRIALS / 4)] ?? 0;
  const threeQuarters = times[Math.floor((3 * TRIALS) / 4)] ?? 0;
  const fence = threeQuarters + 3 * (threeQuarters - quarter);
  return times.map((ms) => Math.min(ms, fence));
}
