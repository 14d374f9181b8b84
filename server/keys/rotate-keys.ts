import { recordEvent } from '../../db/open-tx.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { livingKeys } from './key-year.ts';

/**
 * Gives a year fresh keys: what is sealed from now on is sealed with them, and what was sealed before is sealed anew
 * beside the work. A year whose last change has not ended yet is refused.
 */
export async function rotateKeys(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'keys'>,
  { year, actor }: { year: number; actor: string },
): Promise<Result<{ year: number; generation: number }, Refusal>> {
  await openOfficeDay(tx, deps);
  const before = livingKeys(deps, year);
  if (!before.ok) return before;
  if (before.value.state === 'rotating') return err({ code: 'keys-rotating' });
  // In the unit: keys without their event do no harm, and are taken up at the next start.
  deps.keys.rotate(year);
  const after = livingKeys(deps, year);
  if (!after.ok) return after;
  const data = { year, generation: after.value.generation, step: 'begun' };
  recordEvent(tx, { kind: 'keys-rotated', actor, subject: deps.site, data });
  return ok({ year, generation: after.value.generation });
}
