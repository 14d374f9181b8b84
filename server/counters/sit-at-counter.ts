import { ok, type Result } from '../../domain/result.ts';
import { type Sitter, userActor } from '../actor.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { leaveSeat } from './leave-counter.ts';
import { readCounter } from './read-counters.ts';
import { takeSeat } from './take-seat.ts';

/** Somebody says that they sit here now. A pause goes on: a page that is opened anew must not end it. */
export async function sitAtCounter(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { counter, sitter }: { counter: number; sitter: Sitter },
): Promise<Result<void, Refusal>> {
  const day = await openOfficeDay(tx, deps);
  await takeSeat(tx, deps, { counter, sitter, day });
  return ok();
}

/** Somebody says that they leave. A seat that is another session's by now stays theirs. */
export async function standUpFromCounter(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { counter, sitter }: { counter: number; sitter: Sitter },
): Promise<Result<void, Refusal>> {
  const day = await openOfficeDay(tx, deps);
  const { seat } = await readCounter(tx, deps, day, counter);
  if (seat?.sessionId !== sitter.sessionId) return ok();
  const leaving = { why: 'left', actor: userActor(sitter.userId) } as const;
  await leaveSeat(tx, deps, { counter, staffedBy: seat.user.id }, leaving);
  return ok();
}
