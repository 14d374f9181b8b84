import type { Device } from '../../contract/devices.ts';
import { pairedDevice, renameDeviceRow } from '../../db/devices.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { deviceView, type Presence } from './device-view.ts';

/** Calls a paired device something else. Its name is no person's, but people name things after people: no event holds it. */
export async function renameDevice(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'> & Presence,
  { id, name, actor }: { id: string; name: string; actor: string },
): Promise<Result<Device, Refusal>> {
  await openOfficeDay(tx, deps);
  const row = await pairedDevice(tx, deps.site, id);
  if (row === null) return err({ code: 'device-not-found' });
  const meant = name.trim();
  if (meant === row.name) return ok(deviceView(row, deps));
  await renameDeviceRow(tx, id, meant);
  recordEvent(tx, { kind: 'device-renamed', actor, subject: id, data: { kind: row.kind } });
  return ok(deviceView({ ...row, name: meant }, deps));
}
