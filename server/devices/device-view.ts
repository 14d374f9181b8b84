import type { Device } from '../../contract/devices.ts';
import type { DeviceRow } from '../../db/devices.ts';
import { isoTime } from '../http/office-time.ts';
import type { PrintAgents } from '../ports-agents.ts';
import type { DeviceLines } from './device-lines.ts';

/** Who knows which devices are connected at this moment. */
export interface Presence {
  readonly printAgents: Pick<PrintAgents, 'isHere'>;
  readonly lines: Pick<DeviceLines, 'isHere'>;
}

/** A paired device as the administrator sees it. */
export function deviceView(row: DeviceRow, { printAgents, lines }: Presence): Device {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    pairedAt: isoTime(row.pairedAt),
    lastSeenAt: isoTime(row.lastSeenAt),
    here: (row.kind === 'print-agent' ? printAgents : lines).isHere(row.id),
  };
}
