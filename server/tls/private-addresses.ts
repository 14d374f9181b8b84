import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Addresses no machine of the Internet has (RFC 1918, 3927, 4193, 4291, 6598): all a certificate of ours may name. */
export const PRIVATE_RANGES: readonly (readonly [network: string, bits: number])[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['::1', 128],
  ['fc00::', 7],
];

const list = new BlockList();
for (const [network, bits] of PRIVATE_RANGES) list.addSubnet(network, bits, familyOf(network));

/** Whether an address is of a private network or of this machine alone; false for what is no address. */
export function isPrivateAddress(address: string): boolean {
  return (isIPv4(address) || isIPv6(address)) && list.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6';
}
