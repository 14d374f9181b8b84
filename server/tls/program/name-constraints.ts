import { isIPv4 } from 'node:net';

/** The tag of DNS names and of addresses among the kinds of names (RFC 5280, 4.2.1.6). */
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;
const SEQUENCE = 0x30;
const PERMITTED = 0xa0;

export const NAME_CONSTRAINTS_OID = '2.5.29.30';

/**
 * The DER of a NameConstraints extension (RFC 5280, 4.2.1.10) that permits these names, with what is below them, and
 * these ranges of addresses, and nothing else of either kind. The package that makes certificates has none of it.
 */
export function nameConstraints(
  names: readonly string[],
  ranges: readonly (readonly [network: string, bits: number])[],
): Uint8Array {
  const subtrees = [
    ...names.map((name) => der(SEQUENCE, der(DNS_NAME, Buffer.from(name, 'ascii')))),
    ...ranges.map(([network, bits]) => der(SEQUENCE, der(IP_ADDRESS, addressAndMask(network, bits)))),
  ];
  return der(SEQUENCE, der(PERMITTED, ...subtrees));
}

function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  if (body.length < 0x80) return Buffer.from([tag, body.length, ...body]);
  const length = body.length < 0x100 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

function addressAndMask(network: string, bits: number): Buffer {
  const address = addressBytes(network);
  const mask = address.map((_, index) => (0xff00 >> Math.min(8, Math.max(0, bits - 8 * index))) & 0xff);
  return Buffer.from([...address, ...mask]);
}

function addressBytes(address: string): number[] {
  if (isIPv4(address)) return address.split('.').map(Number);
  const [head = '', tail = ''] = address.split('::');
  const words = (text: string) =>
    text === '' ? [] : text.split(':').map((word) => Number.parseInt(word, 16));
  const [before, after] = [words(head), words(tail)];
  const filled = [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
  return filled.flatMap((word) => [word >> 8, word & 0xff]);
}
