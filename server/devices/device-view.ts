import type { Device } from '../../contract/devices.ts';
import type { DeviceRow } from '../../db/devices.ts';
import { isoTime } from '../http/office-time.ts';
import type { PrintAgents } from '../ports-agents.ts';

/** A paired device as the administrator sees it. */
export function deviceView(row: DeviceRow, agents: Pick<PrintAgents, 'isHere'>): Device {
  return {
    id: row.id,
    kind: row.kind as Device['kind'],
    name: row.name,
    pairedAt: isoTime(row.pairedAt),
    lastSeenAt: isoTime(row.lastSeenAt),
    here: agents.isHere(row.id),
  };
}
