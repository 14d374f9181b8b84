import type { PairedDevice } from '../../contract/devices.ts';
import type { DeviceKind } from '../../domain/access/roles.ts';
import type { Office } from './open-office.ts';

/** Goes through the pairing of a device, as it and the administrator would. */
export async function pairedDevice(
  office: Office,
  kind: DeviceKind,
  name = 'Mesin antrian',
): Promise<PairedDevice> {
  await office.asOfficer('POST', '/api/pairing-window');
  const asked = await office.atKiosk('POST', '/api/pairing', { kind, name });
  const { code, claim } = asked.json();
  await office.asOfficer('POST', '/api/pairing/confirm', { code, kind });
  const claimed = await office.atKiosk('POST', '/api/pairing/claim', { claim });
  await office.asOfficer('DELETE', '/api/pairing-window');
  if (claimed.statusCode !== 200) throw new Error(claimed.body);
  return claimed.json();
}

/** The header a device shows. */
export function bearerOf({ token }: Pick<PairedDevice, 'token'>): { authorization: string } {
  return { authorization: `Bearer ${token}` };
}
