import type { Clock } from '../ports.ts';
import type { SignInPlace } from './sign-in-place.ts';

/** After so many failures each further try has to wait: of one account at one place, of one network address. */
const FREE = { account: 5, address: 20 } as const;
/** The wait after the first failure too many. Each one more doubles it, but not at a desk of the office's own. */
const FIRST_HOLD_MS = 30_000;
const LONGEST_HOLD_MS = 15 * 60_000;
const FORGET_MS = 60 * 60_000;
/** Strangers who try endless names must not fill the memory. */
const REMEMBERED = 10_000;

/** Whose password is tried, and where. */
export interface Guess {
  readonly account: string;
  readonly at: Pick<SignInPlace, 'place' | 'key'>;
}

/**
 * Slows guessing down by account and place, and by network address. What happens elsewhere is never counted against the
 * server itself or a paired desk: a stranger can keep nobody out there.
 */
export interface SignInThrottle {
  isHeld(guess: Guess): boolean;
  failed(guess: Guess): void;
  succeeded(guess: Guess): void;
}

export function createSignInThrottle(clock: Pick<Clock, 'monotonic'>): SignInThrottle {
  const accounts = new Failures(clock, FREE.account);
  const addresses = new Failures(clock, FREE.address);
  const pair = ({ account, at }: Guess) => `${account} ${at.key}`;
  return {
    isHeld: (guess) =>
      guess.at.place === 'network'
        ? accounts.isHeld(pair(guess), LONGEST_HOLD_MS) || addresses.isHeld(guess.at.key, LONGEST_HOLD_MS)
        : accounts.isHeld(pair(guess), FIRST_HOLD_MS),
    failed(guess) {
      accounts.count(pair(guess));
      if (guess.at.place === 'network') addresses.count(guess.at.key);
    },
    // Not the address: whoever has one account there could free it for guessing another's.
    succeeded: (guess) => accounts.forget(pair(guess)),
  };
}

class Failures {
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #free: number;
  readonly #known = new Map<string, { count: number; last: number }>();

  constructor(clock: Pick<Clock, 'monotonic'>, free: number) {
    this.#clock = clock;
    this.#free = free;
  }

  isHeld(key: string, longest: number): boolean {
    const entry = this.#recent(key);
    if (entry === undefined || entry.count < this.#free) return false;
    const hold = Math.min(FIRST_HOLD_MS * 2 ** (entry.count - this.#free), longest);
    return this.#clock.monotonic() - entry.last < hold;
  }

  count(key: string): void {
    const count = (this.#recent(key)?.count ?? 0) + 1;
    this.#known.delete(key);
    this.#known.set(key, { count, last: this.#clock.monotonic() });
    const [oldest] = this.#known.keys();
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
  }

  forget(key: string): void {
    this.#known.delete(key);
  }

  #recent(key: string) {
    const entry = this.#known.get(key);
    return entry !== undefined && this.#clock.monotonic() - entry.last < FORGET_MS ? entry : undefined;
  }
}
