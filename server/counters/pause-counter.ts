import type { Pause as PauseInput } from '../../contract/counters.ts';
import { savePause } from '../../db/counters.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { officeDayOf, startOfDay } from '../../domain/calendar/day.ts';
import { sinceMidnight } from '../../domain/calendar/day-plan.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { type Sitter, userActor } from '../actor.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { counterSubject } from './leave-counter.ts';
import { readCounter } from './read-counters.ts';
import { takeSeat } from './take-seat.ts';

type CounterDeps = Pick<Deps, 'site' | 'clock'>;

/**
 * Announces a pause; whoever is at the desk is served to the end. A counter that pauses already gets the new reason and
 * the new end, and goes on counting from when it began.
 */
export async function pauseCounter(
  tx: Tx,
  deps: CounterDeps,
  input: PauseInput & { counter: number; sitter: Sitter },
): Promise<Result<void, Refusal>> {
  const { counter, sitter, reason } = input;
  const day = await openOfficeDay(tx, deps);
  const now = deps.clock.now();
  // By the clock: a promise on the wall is read beside a clock on the wall.
  const midnight = startOfDay(officeDayOf(now));
  const until = input.until === undefined ? null : midnight + sinceMidnight(input.until);
  if (until !== null && until <= now) return err({ code: 'invalid-time' });
  await sitIfEmpty(tx, deps, { counter, sitter, day });
  const { paused } = await readCounter(tx, deps, day, counter);
  await savePause(tx, deps.site, counter, { reason, since: paused?.since ?? now, until });
  const data = { counter, reason, until };
  const subject = counterSubject(counter);
  recordEvent(tx, { kind: 'counter-paused', actor: userActor(sitter.userId), subject, data });
  return ok();
}

/** Goes on after a pause; where none was announced nothing changes. */
export async function resumeCounter(
  tx: Tx,
  deps: CounterDeps,
  { counter, sitter }: { counter: number; sitter: Sitter },
): Promise<Result<void, Refusal>> {
  const day = await openOfficeDay(tx, deps);
  await sitIfEmpty(tx, deps, { counter, sitter, day });
  await resumeIfPaused(tx, deps, { counter, sitter, day });
  return ok();
}

/** Ends the pause of a counter that was used before, if it has one. */
export async function resumeIfPaused(
  tx: Tx,
  deps: CounterDeps,
  { counter, sitter, day }: { counter: number; sitter: Sitter; day: string },
): Promise<void> {
  const { paused } = await readCounter(tx, deps, day, counter);
  if (paused === null) return;
  await savePause(tx, deps.site, counter, null);
  const subject = counterSubject(counter);
  recordEvent(tx, { kind: 'counter-resumed', actor: userActor(sitter.userId), subject, data: { counter } });
}

/** Somebody else's seat is not taken for a pause. */
async function sitIfEmpty(
  tx: Tx,
  deps: CounterDeps,
  at: { counter: number; sitter: Sitter; day: string },
): Promise<void> {
  const { seat } = await readCounter(tx, deps, at.day, at.counter);
  if (seat === null) await takeSeat(tx, deps, at);
}
