import { rememberCounter, saveSeat, usedCounters } from '../../db/counters.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { type Sitter, userActor } from '../actor.ts';
import type { Deps, Tx } from '../ports.ts';
import { counterSubject, leaveSeat, leaveSeatsOf } from './leave-counter.ts';
import { idleLimitMs, seatOf } from './read-counters.ts';

/**
 * Seats somebody at a counter. Their session leaves any other; whoever sat there is sent away, because two tabs, a
 * forgotten sign-out and a change of shift must never lock anybody out. The event log knows of it.
 */
export async function takeSeat(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { counter, sitter, day }: { counter: number; sitter: Sitter; day: string },
): Promise<void> {
  const { site, clock } = deps;
  const { userId, sessionId } = sitter;
  const now = clock.now();
  const actor = userActor(userId);
  await rememberCounter(tx, site, counter, now);
  const row = (await usedCounters(tx, site)).find((used) => used.counter === counter);
  if (row === undefined) throw new Error(`counter ${counter} was just remembered and is not there`);
  if (row.sessionId === sessionId) return;
  await leaveSeatsOf(tx, deps, sessionId, { why: 'moved', actor });
  const isLive = seatOf(row, now, await idleLimitMs(tx, site, day)) !== null;
  await leaveSeat(tx, deps, row, { why: isLive ? 'taken-over' : 'session-ended', actor });
  await saveSeat(tx, site, counter, { staffedBy: userId, sessionId, staffedAt: now });
  recordEvent(tx, { kind: 'counter-staffed', actor, subject: counterSubject(counter), data: { counter } });
}
