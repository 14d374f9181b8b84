import { recordEvent } from '../../db/open-tx.ts';
import { ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';

/** No device may ask any more; `system` closes it when its time is over. */
export async function closeWindow(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { actor }: { actor: string },
): Promise<Result<void, never>> {
  await openOfficeDay(tx, deps);
  recordEvent(tx, { kind: 'pairing-closed', actor, subject: deps.site, data: {} });
  return ok();
}
