import { isPrivateAddress } from './private-addresses.ts';

/** Under what browsers reach a machine. */
export interface MachineNames {
  readonly hostname: string;
  /** Of all its network cards now, IPv6 without zone or brackets. */
  readonly addresses: readonly string[];
}

const ALWAYS = ['127.0.0.1', '::1'];
/** What a browser can look up: no underscore, no empty part, no bare figures. */
const NAME = /^(?=.{1,253}$)(?!\d+$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/** The names an authority made on this machine speaks for: its own and those the administrator adds, each once. */
export function officeNames(
  { hostname }: Pick<MachineNames, 'hostname'>,
  added: readonly string[],
): string[] {
  const machine = hostname.toLowerCase();
  const names = ['localhost', machine, `${machine}.local`, ...added.map((name) => name.toLowerCase())];
  return [...new Set(names)].filter((name) => NAME.test(name));
}

/** Whether it is a name a certificate may carry. */
export function isHostName(name: string): boolean {
  return NAME.test(name.toLowerCase());
}

/** The addresses a certificate made on this machine carries: the private ones, and those every machine has. */
export function officeAddresses({ addresses }: Pick<MachineNames, 'addresses'>): string[] {
  return [...new Set([...ALWAYS, ...addresses.filter(isPrivateAddress)])];
}
