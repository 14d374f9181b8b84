import type { Clock } from '../ports.ts';

/** After so many failures in a row each further try has to wait. */
const FREE_FAILURES = 5;
const HOLD_MS = 30_000;
const FORGET_MS = 15 * 60_000;
/** Strangers who try endless names must not fill the memory. */
const REMEMBERED = 10_000;

/** Slows down guessing per account and address; a stranger elsewhere can never lock an officer out. */
export interface SignInThrottle {
  isHeld(key: string): boolean;
  failed(key: string): void;
  succeeded(key: string): void;
}

export function createSignInThrottle(clock: Clock): SignInThrottle {
  const failures = new Map<string, { count: number; last: number }>();
  const recent = (key: string) => {
    const entry = failures.get(key);
    return entry !== undefined && clock.monotonic() - entry.last < FORGET_MS ? entry : undefined;
  };
  return {
    isHeld(key) {
      const entry = recent(key);
      return entry !== undefined && entry.count >= FREE_FAILURES && clock.monotonic() - entry.last < HOLD_MS;
    },
    failed(key) {
      const count = (recent(key)?.count ?? 0) + 1;
      failures.delete(key);
      failures.set(key, { count, last: clock.monotonic() });
      const oldest = failures.keys().next().value;
      if (failures.size > REMEMBERED && oldest !== undefined) failures.delete(oldest);
    },
    succeeded: (key) => void failures.delete(key),
  };
}
