import type { PersonSession } from '../../contract/people.ts';
import { liveSessions } from '../../db/sessions.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { endOneSession } from '../access/end-sessions.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { sessionView } from './list-sessions.ts';

/** The administrator ends somebody's session, wherever it is open. Answers with how it was. */
export async function endPersonSession(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { id, asker, actor }: { id: string; asker: string | null; actor: string },
): Promise<Result<PersonSession, Refusal>> {
  await openOfficeDay(tx, deps);
  const session = (await liveSessions(tx, deps.site)).find((one) => one.id === id);
  if (session === undefined) return err({ code: 'not-found' });
  const ending = { sessionId: id, userId: session.userId, why: 'ended-by-administrator', actor } as const;
  await endOneSession(tx, deps, ending);
  return ok(sessionView(session, asker));
}
