import { seededRandom } from './seeded-random.ts';

/** Choices that fall the same for the same seed. */
export interface Dice {
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** True once in so many times. */
  oneIn(count: number): boolean;
  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[];
}

export function seededDice(seed: string): Dice {
  const random = seededRandom(seed);
  const between = (least: number, most: number) =>
    least + (Buffer.from(random.bytes(4)).readUInt32BE() % (most - least + 1));
  return {
    between,
    oneIn: (count) => between(1, count) === 1,
    shuffled(things) {
      const rest = [...things];
      return things.map(() => rest.splice(between(0, rest.length - 1), 1)[0] as (typeof things)[number]);
    },
  };
}
