import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { usableAddresses } from '../../server/composition/usable-addresses.ts';

const found = (address: string, family: 'IPv4' | 'IPv6', internal = false) =>
  ({ address, family, internal }) as NetworkInterfaceInfo;

const MACHINE = [
  found('127.0.0.1', 'IPv4', true),
  found('192.168.1.20', 'IPv4'),
  found('fe80::1', 'IPv6'),
  found('10.0.0.5', 'IPv4'),
];

describe('the addresses a server tells', () => {
  it('are the one it listens on', () => {
    expect(usableAddresses({ address: '127.0.0.1', port: 8080 }, MACHINE)).toEqual(['http://127.0.0.1:8080']);
    expect(usableAddresses({ address: '::1', port: 80 }, MACHINE)).toEqual(['http://[::1]:80']);
  });

  it('say how they are spoken to', () => {
    const [here] = usableAddresses({ address: '192.168.1.20', port: 8443 }, MACHINE, 'https');
    expect(here).toBe('https://192.168.1.20:8443');
  });

  it('are this machine’s own, never 0.0.0.0, when it listens everywhere', () => {
    for (const address of ['0.0.0.0', '::']) {
      expect(usableAddresses({ address, port: 8080 }, MACHINE)).toEqual([
        'http://127.0.0.1:8080',
        'http://192.168.1.20:8080',
        'http://10.0.0.5:8080',
      ]);
    }
  });
});
