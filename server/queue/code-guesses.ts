import type { Clock } from '../ports.ts';

const MISSES_ALLOWED = 10;
const WITHIN_MS = 5 * 60_000;
/** Strangers from endless addresses must not fill the memory. */
const PEERS_REMEMBERED = 1_000;

/** Counts wrong codes by where they come from: somebody who tries them all is soon told to wait. */
export interface CodeGuesses {
  /** Too many of them were wrong lately. */
  isHeld(peer: string): boolean;
  missed(peer: string): void;
}

/** Ten wrong codes within five minutes are allowed, at the kiosk itself too. Forgets with the server. */
export function createCodeGuesses(clock: Pick<Clock, 'monotonic'>): CodeGuesses {
  const misses = new Map<string, number[]>();
  const lately = (peer: string) =>
    (misses.get(peer) ?? []).filter((at) => clock.monotonic() - at < WITHIN_MS);
  return {
    isHeld: (peer) => lately(peer).length >= MISSES_ALLOWED,
    missed(peer) {
      const known = lately(peer);
      misses.delete(peer);
      misses.set(peer, [...known, clock.monotonic()]);
      const oldest = misses.keys().next().value;
      if (misses.size > PEERS_REMEMBERED && oldest !== undefined) misses.delete(oldest);
    },
  };
}
