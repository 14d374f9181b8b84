import { recordEvent } from '../../db/open-tx.ts';
import { ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

/** Lets devices ask to be paired for the set number of minutes from now on; the desk hears of it by the event. */
export async function openWindow(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  { actor }: { actor: string },
): Promise<Result<{ minutes: number }, never>> {
  const day = await openOfficeDay(tx, deps);
  const { pairingMinutes: minutes } = await officeSetting(tx, deps.site, 'print.rules', day);
  recordEvent(tx, { kind: 'pairing-opened', actor, subject: deps.site, data: { minutes } });
  return ok({ minutes });
}
