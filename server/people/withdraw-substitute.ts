import type { Substitute } from '../../contract/people.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { deleteSubstitute } from '../../db/substitutes.ts';
import { err, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { leaveUnlessOfficer } from './leave-unless-officer.ts';
import { substituteOf } from './read-substitutes.ts';

/**
 * Takes the naming of a substitute back; the answer is how it was, with the counters they sat at. Of today's their
 * rights end at once and their seat with them; the person they serve stays at that counter with everything noted of
 * them, for whoever sits down there next. A day that is past stays as it was.
 */
export async function withdrawSubstitute(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { day, userId, actor }: { day: string; userId: string; actor: string },
): Promise<Result<Substitute, Refusal>> {
  const { site } = deps;
  const today = await openOfficeDay(tx, deps);
  if (day < today) return err({ code: 'invalid-day' });
  const before = await substituteOf(tx, deps, { day, userId });
  if (!before.ok) return before;
  await deleteSubstitute(tx, { site, day, userId });
  recordEvent(tx, { kind: 'substitute-withdrawn', actor, subject: userId, data: { day } });
  if (day === today) await leaveUnlessOfficer(tx, deps, { userId, day, actor });
  return before;
}
