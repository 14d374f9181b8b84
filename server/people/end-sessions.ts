import { recordEvent } from '../../db/open-tx.ts';
import { endSession, endSessionsOf } from '../../db/sessions.ts';
import { leaveSeatsOf } from '../counters/leave-counter.ts';
import type { Deps, Tx } from '../ports.ts';

/** Why somebody else ended a session: the event says it, and so does the page that was open in it. */
export type EndedWhy = 'ended-by-administrator' | 'account-disabled' | 'password-reset';

/** Ends one session with its seat; false when there is none any more. What was being served stays at its counter. */
export async function endOneSession(
  tx: Tx,
  deps: Pick<Deps, 'site'>,
  { sessionId, userId, why, actor }: { sessionId: string; userId: string; why: EndedWhy; actor: string },
): Promise<boolean> {
  await leaveSeatsOf(tx, deps, sessionId, { why: 'session-ended', actor });
  if (!(await endSession(tx, sessionId))) return false;
  recordEvent(tx, { kind: 'session-ended', actor, subject: userId, data: { session: sessionId, why } });
  return true;
}

/** Ends every session of an account with its seats. */
export async function endEverySession(
  tx: Tx,
  deps: Pick<Deps, 'site'>,
  { userId, why, actor }: { userId: string; why: EndedWhy; actor: string },
): Promise<void> {
  for (const session of await endSessionsOf(tx, userId)) {
    await leaveSeatsOf(tx, deps, session, { why: 'session-ended', actor });
    recordEvent(tx, { kind: 'session-ended', actor, subject: userId, data: { session, why } });
  }
}
