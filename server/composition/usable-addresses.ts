import type { AddressInfo } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';

const EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '127.0.0.1' };

/**
 * Addresses a browser can open, that of this machine first: "http://127.0.0.1:8080". A server that listens everywhere
 * is reached under each of the machine's own addresses, and under none called 0.0.0.0.
 */
export function usableAddresses(
  { address, port }: Pick<AddressInfo, 'address' | 'port'>,
  interfaces: readonly NetworkInterfaceInfo[],
  scheme: 'http' | 'https' = 'http',
): readonly [string, ...string[]] {
  const url = (host: string) => `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const here = EVERYWHERE[address];
  if (here === undefined) return [url(address)];
  const others = interfaces
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map((found) => url(found.address));
  return [url(here), ...others];
}
