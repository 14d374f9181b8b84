/** So many courses of the coming hours are imagined for each estimate; also how finely times at the counter are told. */
export const TRIALS = 128;

/** A value that counts for more or less than others. */
export interface Weighted {
  readonly ms: number;
  readonly weight: number;
}

/** Middles of `TRIALS` equal parts of 0 to 1. */
export function grid(): number[] {
  return Array.from({ length: TRIALS }, (_, index) => (index + 0.5) / TRIALS);
}

/** The weighted values as `TRIALS` equally likely ones, smallest first. */
export function evenly(values: readonly Weighted[]): number[] {
  const sorted = values.toSorted((a, b) => a.ms - b.ms);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let index = 0;
  let reached = sorted[0]?.weight ?? 0;
  return grid().map((share) => {
    while (reached < share * total && index < sorted.length - 1) {
      index += 1;
      reached += sorted[index]?.weight ?? 0;
    }
    return sorted[index]?.ms ?? 0;
  });
}
