import type { Device } from '../../contract/devices.ts';
import { pairedDevice, revokeDeviceRow } from '../../db/devices.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { deviceView, type Presence } from './device-view.ts';
import { endDeskSessions } from './end-desk-sessions.ts';

/**
 * Takes a device's place away for good: its token opens nothing any more, and who is signed in at it has to sign in
 * elsewhere. Answers with how it was.
 */
export async function revokeDevice(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'> & Presence,
  { id, actor }: { id: string; actor: string },
): Promise<Result<Device, Refusal>> {
  await openOfficeDay(tx, deps);
  const row = await pairedDevice(tx, deps.site, id);
  if (row === null) return err({ code: 'device-not-found' });
  await revokeDeviceRow(tx, id, deps.clock.now());
  await endDeskSessions(tx, deps, { desk: id, actor });
  recordEvent(tx, { kind: 'device-revoked', actor, subject: id, data: { kind: row.kind } });
  return ok(deviceView(row, deps));
}
