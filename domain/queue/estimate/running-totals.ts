import { TRIALS } from './even-values.ts';
import { repeatableChance, shuffled } from './repeatable-chance.ts';

/** More people than this are counted on at the rate of these: nobody waits behind so many. */
const PEOPLE = 100;

/** For each trial what one person after the other takes, and all of them together. */
export interface RunningTotals {
  /** What the `person`-th, counted from 1, takes in a trial. */
  one(person: number, trial: number): number;
  /** What the first so many take together in a trial. */
  all(people: number, trial: number): number;
}

/**
 * Deals the values to the trials, for each person anew: over all trials each person meets each value once, which is
 * steadier than drawing. One person more never makes the total of a trial smaller.
 * @param values `TRIALS` equally likely ones, none negative
 * @param name of what is dealt: the same name deals alike
 */
export function runningTotals(values: readonly number[], name: string): RunningTotals {
  const chance = repeatableChance(name);
  const totals = new Float64Array((PEOPLE + 1) * TRIALS);
  for (let person = 1; person <= PEOPLE; person += 1) {
    const dealt = shuffled(values, chance);
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const before = totals[(person - 1) * TRIALS + trial] ?? 0;
      totals[person * TRIALS + trial] = before + (dealt[trial] ?? 0);
    }
  }
  const all = (people: number, trial: number): number => {
    if (people <= PEOPLE) return totals[people * TRIALS + trial] ?? 0;
    return ((totals[PEOPLE * TRIALS + trial] ?? 0) * people) / PEOPLE;
  };
  return { all, one: (person, trial) => all(person, trial) - all(person - 1, trial) };
}
