import { TRIALS } from './even-values.ts';
import { repeatableChance, shuffled } from './repeatable-chance.ts';

/** So many people are dealt with one by one; further ones are counted on at their rate. */
export const PEOPLE = 60;

/** What one person after the other takes, and all of them together: `TRIALS` values, one for each trial. */
export interface RunningTotals {
  /** What the `person`-th takes, counted from 1. */
  one(person: number): Float64Array;
  /** What the first so many take together. */
  all(people: number): Float64Array;
}

/**
 * Deals the values to the trials, for each person anew: over all trials each person meets each value once, which is
 * steadier than drawing. One person more never makes the total of a trial smaller.
 * @param values `TRIALS` equally likely ones, none negative
 * @param name of what is dealt: the same name deals alike
 */
export function runningTotals(values: readonly number[], name: string): RunningTotals {
  const chance = repeatableChance(name);
  const dealt: Float64Array[] = [];
  const totals = [new Float64Array(TRIALS)];
  for (let person = 1; person <= PEOPLE; person += 1) {
    const own = Float64Array.from(shuffled(values, chance));
    const before = totals[person - 1] ?? own;
    const after = new Float64Array(TRIALS);
    for (let trial = 0; trial < TRIALS; trial += 1) after[trial] = (before[trial] ?? 0) + (own[trial] ?? 0);
    dealt.push(own);
    totals.push(after);
  }
  const most = totals[PEOPLE] ?? new Float64Array(TRIALS);
  return {
    one: (person) => dealt[(person - 1) % PEOPLE] ?? new Float64Array(TRIALS),
    all: (people) => totals[people] ?? most.map((total) => (total * people) / PEOPLE),
  };
}
