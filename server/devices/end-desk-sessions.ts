import { recordEvent } from '../../db/open-tx.ts';
import { endSessionsAt } from '../../db/sessions.ts';
import { leaveSeatsOf } from '../counters/leave-counter.ts';
import type { Deps, Tx } from '../ports.ts';

/** Ends the sessions that were opened at a desk; other devices have none. */
export async function endDeskSessions(
  tx: Tx,
  deps: Pick<Deps, 'site'>,
  { desk, actor }: { desk: string; actor: string },
): Promise<void> {
  for (const { id, userId } of await endSessionsAt(tx, desk)) {
    await leaveSeatsOf(tx, deps, id, { why: 'session-ended', actor });
    const data = { session: id, why: 'desk-revoked', device: desk };
    recordEvent(tx, { kind: 'session-ended', actor, subject: userId, data });
  }
}
