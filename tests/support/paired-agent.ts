import type { Office } from './open-office.ts';

export interface PairedAgent {
  readonly device: string;
  readonly token: string;
}

/** Goes through the pairing of a print agent, as it and the administrator would. */
export async function pairedAgent(office: Office, name = 'Mesin antrian'): Promise<PairedAgent> {
  await office.asOfficer('POST', '/api/pairing-window');
  const asked = await office.atKiosk('POST', '/api/pairing', { kind: 'print-agent', name });
  const { code, claim } = asked.json();
  await office.asOfficer('POST', '/api/pairing/confirm', { code });
  const claimed = await office.atKiosk('POST', '/api/pairing/claim', { claim });
  await office.asOfficer('DELETE', '/api/pairing-window');
  if (claimed.statusCode !== 200) throw new Error(claimed.body);
  return claimed.json();
}

/** The header a device shows. */
export function bearerOf({ token }: PairedAgent): { authorization: string } {
  return { authorization: `Bearer ${token}` };
}
