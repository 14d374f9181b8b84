import { decideOfficeDay, officeDayRow } from '../../db/office-days.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/**
 * Takes an early closing back. The numbers that were given for the next office day stay good, and those who were sent
 * home are not called today: whoever is still there takes a new number.
 */
export async function reopen(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { actor }: { actor: string },
): Promise<Result<void, Refusal>> {
  const day = await openOfficeDay(tx, deps);
  const { closedReason } = await officeDayRow(tx, deps.site, day);
  if (closedReason === null) return err({ code: 'not-closed-early' });
  await decideOfficeDay(tx, deps.site, day, { closedAt: null, closedBy: null, closedReason: null });
  recordEvent(tx, { kind: 'office-reopened', actor, subject: day, data: { day, reason: closedReason } });
  return ok();
}
