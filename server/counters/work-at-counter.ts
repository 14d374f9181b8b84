import { rememberCounter } from '../../db/counters.ts';
import type { Sitter } from '../actor.ts';
import type { Deps, Tx } from '../ports.ts';
import { resumeIfPaused } from './pause-counter.ts';
import { takeSeat } from './take-seat.ts';

/**
 * Whoever calls somebody to a counter sits there, and its pause is over: nobody is refused for having forgotten to say
 * so. A machine that calls (`sitter` null) only puts the counter on the board.
 */
export async function workAtCounter(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { counter, sitter, day }: { counter: number; sitter: Sitter | null; day: string },
): Promise<void> {
  if (sitter === null) return rememberCounter(tx, deps.site, counter, deps.clock.now());
  await takeSeat(tx, deps, { counter, sitter, day });
  await resumeIfPaused(tx, deps, { counter, sitter, day });
}
