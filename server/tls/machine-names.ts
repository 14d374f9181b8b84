import { hostname, networkInterfaces } from 'node:os';
import type { MachineNames } from './own-names.ts';

/** The machine's name and addresses at this moment. */
export function machineNames(): MachineNames {
  const cards = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
  return { hostname: hostname(), addresses: cards.map(({ address }) => address.split('%')[0] ?? address) };
}
