/** Ranks are this far apart, so that somebody who comes back fits between two who wait. */
export const RANK_STEP = 1_000;

/** The rank of somebody who arrives as the `arrival`-th of the day. */
export function arrivalRank(arrival: number): number {
  return arrival * RANK_STEP;
}

/** Below the rank of every arrival, and room for a million people. */
const BEFORE_ARRIVALS = -1_000_000 * RANK_STEP;

/** The rank of the `carried`-th who was sent home on an earlier day: before all who arrive, in the order of that day. */
export function carriedRank(carried: number): number {
  return BEFORE_ARRIVALS + carried * RANK_STEP;
}

/**
 * The rank that puts somebody who comes back behind the next `behind` who wait.
 * @param waitingRanks the ranks of all who wait, lowest first
 */
export function returnRank(own: number, waitingRanks: readonly number[], behind: number): number {
  const last = waitingRanks[Math.min(behind, waitingRanks.length) - 1];
  return last === undefined ? own : Math.max(own, last + 1);
}
