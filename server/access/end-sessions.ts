import { recordEvent } from '../../db/open-tx.ts';
import { endSession, endSessionsOf } from '../../db/sessions.ts';
import { leaveSeatsOf } from '../counters/leave-counter.ts';
import type { Deps, Tx } from '../ports.ts';

/** Why a session was ended from outside it: the event says it, and so does the page that was open in it. */
export type EndedWhy = 'ended-by-administrator' | 'account-disabled' | 'password-reset' | 'password-changed';

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

/** Ends every session of an account with its seats, but the one that `stays`, where there is one. */
export async function endEverySession(
  tx: Tx,
  deps: Pick<Deps, 'site'>,
  { userId, why, actor, stays }: { userId: string; why: EndedWhy; actor: string; stays?: string },
): Promise<void> {
  for (const session of await endSessionsOf(tx, userId, stays)) {
    await leaveSeatsOf(tx, deps, session, { why: 'session-ended', actor });
    recordEvent(tx, { kind: 'session-ended', actor, subject: userId, data: { session, why } });
  }
}
