import type { Substitute } from '../../contract/people.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { insertSubstitute } from '../../db/substitutes.ts';
import { isSubstituteDay } from '../../domain/attendance/substitute-day.ts';
import { err, type Result } from '../../domain/result.ts';
import { readOfficeCalendar } from '../office-day/office-calendar.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { accountOf } from './account-of.ts';
import { substituteOf } from './read-substitutes.ts';

/**
 * Lets somebody with an account of their own act as an officer for one office day, today or to come. Naming them twice
 * changes nothing. The superior may name themselves: in an office of one officer nobody else may be there.
 */
export async function nameSubstitute(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { day, userId, actor }: { day: string; userId: string; actor: string },
): Promise<Result<Substitute, Refusal>> {
  const { site, clock } = deps;
  const today = await openOfficeDay(tx, deps);
  if (!isSubstituteDay(day, today, await readOfficeCalendar(tx, site))) return err({ code: 'invalid-day' });
  const found = await accountOf(tx, deps, userId);
  if (!found.ok) return found;
  if (found.value.disabled) return err({ code: 'account-disabled' });
  if (found.value.roles.includes('officer')) return err({ code: 'already-officer' });
  if (await insertSubstitute(tx, { site, day, userId, namedBy: actor, namedAt: clock.now() }))
    recordEvent(tx, { kind: 'substitute-named', actor, subject: userId, data: { day } });
  return substituteOf(tx, deps, { day, userId });
}
