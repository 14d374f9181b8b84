import { err, ok, type Result } from '../../domain/result.ts';
import type { Asker, NoTurn } from '../ports-passwords.ts';

export interface LineLimits {
  /** How many are at it at once. */
  readonly atOnce: number;
  /** How many wait in all, and of one key. */
  readonly waiting: number;
  readonly waitingPerKey: number;
}

export interface HashLine {
  run<T>(asker: Asker, work: () => Promise<T>): Promise<Result<T, NoTurn>>;
}

interface Waiting {
  start(): void;
  refuse(why: NoTurn): void;
}

/**
 * A short line in which turns go round by key, so that whoever sends a thousand requests waits behind oneself. Known
 * askers and strangers take turns as two rounds; when the line is full, the newest of the longest key goes.
 */
export function createHashLine({ atOnce, waiting, waitingPerKey }: LineLimits): HashLine {
  const rounds = { known: new Round(), strangers: new Round() };
  let active = 0;
  let lastWasKnown = false;

  function next(): void {
    while (active < atOnce) {
      const { known, strangers } = rounds;
      const fromKnown = known.size > 0 && !(lastWasKnown && strangers.size > 0);
      const one = (fromKnown ? known : strangers).take();
      if (one === undefined) return;
      lastWasKnown = fromKnown;
      active += 1;
      one.start();
    }
  }

  return {
    run({ key, known }, work) {
      const round = known ? rounds.known : rounds.strangers;
      if (round.of(key) >= waitingPerKey) return Promise.resolve(err('too-many-requests'));
      if (rounds.known.size + rounds.strangers.size >= waiting) {
        // Somebody who has more in line than the newcomer gives way; known askers never do for strangers.
        const longest = rounds.strangers.longest();
        const gives = longest !== undefined && (known || longest.length > round.of(key) + 1);
        if (!gives) return Promise.resolve(err('sign-in-busy'));
        rounds.strangers.drop(longest.key)?.refuse('too-many-requests');
      }
      return new Promise((resolve, reject) => {
        round.add(key, {
          refuse: (why) => resolve(err(why)),
          start: () => {
            work()
              .then((value) => resolve(ok(value)), reject)
              .finally(() => {
                active -= 1;
                next();
              });
          },
        });
        next();
      });
    },
  };
}

/** Keys in the order of their turns, each with those who wait under it. */
class Round {
  readonly #lines = new Map<string, Waiting[]>();
  size = 0;

  of(key: string): number {
    return this.#lines.get(key)?.length ?? 0;
  }

  add(key: string, one: Waiting): void {
    const line = this.#lines.get(key);
    if (line === undefined) this.#lines.set(key, [one]);
    else line.push(one);
    this.size += 1;
  }

  /** The first of the key whose turn it is; the key goes to the end. */
  take(): Waiting | undefined {
    const [entry] = this.#lines;
    if (entry === undefined) return undefined;
    const [key, line] = entry;
    const one = line.shift();
    this.#lines.delete(key);
    if (line.length > 0) this.#lines.set(key, line);
    this.size -= 1;
    return one;
  }

  longest(): { key: string; length: number } | undefined {
    let found: { key: string; length: number } | undefined;
    for (const [key, { length }] of this.#lines)
      if (found === undefined || length > found.length) found = { key, length };
    return found;
  }

  /** The newest of a key. */
  drop(key: string): Waiting | undefined {
    const line = this.#lines.get(key);
    const one = line?.pop();
    if (line?.length === 0) this.#lines.delete(key);
    if (one !== undefined) this.size -= 1;
    return one;
  }
}
