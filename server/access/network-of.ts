import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** One household, one office, one phone: whoever holds one IPv6 address holds all of its half. */
const KEPT_GROUPS = 4;

/** What stands for a network address where tries are counted: an IPv4 address whole, of an IPv6 address its network. */
export function networkOf(address: string): string {
  const [plain = ''] = address.toLowerCase().split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const gap = tail === undefined ? 0 : GROUPS - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, gap)).fill('0'), ...right];
  const network = groups.slice(0, KEPT_GROUPS).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::`;
}
