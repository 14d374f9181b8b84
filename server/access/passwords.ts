import type { Random } from '../ports.ts';
import type { Hashing, Passwords } from '../ports-passwords.ts';
import { createHashLine } from './hash-line.ts';
import {
  decoyHash,
  type HashCost,
  hashPassword,
  isHashedAt,
  PASSWORD_COST,
  PIN_COST,
  passwordFits,
} from './password-hash.ts';

/** A hundred wait at most: at two hashes a time the last of them is answered within the time of a request. */
const LIMITS = { atOnce: 2, waiting: 100, waitingPerKey: 20 } as const;

/** Hashing in turns. A cheaper `cost` is for tests, which sign in a thousand times. */
export function createPasswords(
  random: Random,
  cost: { password: HashCost; pin: HashCost } = { password: PASSWORD_COST, pin: PIN_COST },
): Passwords {
  const line = createHashLine(LIMITS);
  const decoy = decoyHash(cost.password);
  const hashing: Hashing = {
    hash: (secret, kind = 'password') => hashPassword(secret, random, cost[kind]),
    // An unknown name costs as much time as a wrong password, so that names cannot be tried out.
    fits: async (secret, stored) => (await passwordFits(secret, stored ?? decoy)) && stored !== null,
    isStale: (stored) => !isHashedAt(stored, cost.password),
  };
  return { turn: (asker, work) => line.run(asker, () => work(hashing)) };
}
