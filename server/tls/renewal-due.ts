import type { KeptCertificate } from './kept-certificate.ts';
import { type MachineNames, officeAddresses } from './own-names.ts';

const DAY_MS = 86_400_000;
/** Two weeks of holidays and a machine that is off: enough time left that nobody is ever shown an old one. */
const RENEW_BEFORE_MS = 30 * DAY_MS;

/** Whether the server's certificate must be made anew: soon over, or without an address the machine has got since. */
export function isRenewalDue(
  { notAfter, names }: Pick<KeptCertificate, 'notAfter' | 'names'>,
  now: number,
  machine: Pick<MachineNames, 'addresses'>,
): boolean {
  if (notAfter - now < RENEW_BEFORE_MS) return true;
  return officeAddresses(machine).some((address) => !names.includes(address));
}
