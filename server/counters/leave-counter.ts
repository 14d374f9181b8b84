import { type CounterRow, saveSeat, usedCounters } from '../../db/counters.ts';
import { recordEvent } from '../../db/open-tx.ts';
import type { Deps, Tx } from '../ports.ts';

/** Why nobody sits there any more: they left, sat down elsewhere, somebody else did, their session was over, or their work there. */
export type LeavingReason = 'left' | 'moved' | 'taken-over' | 'signed-out' | 'session-ended' | 'no-officer';

/** Empties a counter's seat; one that is empty stays so without an event. */
export async function leaveSeat(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  { counter, staffedBy }: Pick<CounterRow, 'counter' | 'staffedBy'>,
  { why, actor }: { why: LeavingReason; actor: string },
): Promise<void> {
  if (staffedBy === null) return;
  await saveSeat(tx, site, counter, null);
  const data = { counter, user: staffedBy, why };
  recordEvent(tx, { kind: 'counter-left', actor, subject: counterSubject(counter), data });
}

/** Empties every seat this session holds, as when it ends; `except` stays. */
export async function leaveSeatsOf(
  tx: Tx,
  deps: Pick<Deps, 'site'>,
  sessionId: string,
  leaving: { why: LeavingReason; actor: string; except?: number },
): Promise<void> {
  for (const row of await usedCounters(tx, deps.site)) {
    if (row.sessionId === sessionId && row.counter !== leaving.except)
      await leaveSeat(tx, deps, row, leaving);
  }
}

/** What events of a counter are about. */
export function counterSubject(counter: number): string {
  return `counter:${counter}`;
}
