import { describe, expect, it } from 'vitest';
import { isHostName, officeAddresses, officeNames } from '../../server/tls/own-names.ts';
import { isPrivateAddress } from '../../server/tls/private-addresses.ts';
import { isRenewalDue } from '../../server/tls/renewal-due.ts';

const DAY_MS = 86_400_000;

describe('what a certificate of the office is for', () => {
  it('are the machine’s names and those added, in small letters and once', () => {
    expect(officeNames({ hostname: 'LOKET-PC' }, ['loket.mpp.lan', 'Loket-PC'])).toEqual([
      'localhost',
      'loket-pc',
      'loket-pc.local',
      'loket.mpp.lan',
    ]);
  });

  it('is no name a browser could not look up', () => {
    expect(officeNames({ hostname: 'LOKET_PC' }, [])).toEqual(['localhost']);
    for (const name of [
      '',
      '-a',
      'a-',
      'a..b',
      '.',
      'a.',
      '8',
      '*.lan',
      'a b',
      'a/b',
      'é.lan',
      'a'.repeat(254),
    ]) {
      expect(isHostName(name), name).toBe(false);
    }
  });

  it('are private addresses only, and those every machine has', () => {
    const addresses = ['192.168.1.10', '8.8.8.8', 'fe80::1', 'fd00::2', '10.0.0.1', '10.0.0.1', '172.32.0.1'];
    expect(officeAddresses({ addresses })).toEqual([
      '127.0.0.1',
      '::1',
      '192.168.1.10',
      'fd00::2',
      '10.0.0.1',
    ]);
    for (const address of [
      '172.15.255.255',
      '172.32.0.0',
      '192.169.0.0',
      '11.0.0.0',
      '2001:db8::1',
      'fe00::1',
      'x',
      '',
    ]) {
      expect(isPrivateAddress(address), address).toBe(false);
    }
  });
});

describe('a certificate', () => {
  const now = Date.UTC(2026, 10, 23);
  const fresh = { notAfter: now + 31 * DAY_MS, names: ['localhost', '127.0.0.1', '::1', '192.168.1.10'] };

  it('is due in its last thirty days, and when the machine has an address it does not name', () => {
    const machine = { addresses: ['192.168.1.10', '8.8.8.8', 'fe80::1'] };
    expect(isRenewalDue(fresh, now, machine)).toBe(false);
    expect(isRenewalDue(fresh, now + DAY_MS, machine)).toBe(false);
    expect(isRenewalDue(fresh, now + DAY_MS + 1, machine)).toBe(true);
    expect(isRenewalDue(fresh, now, { addresses: ['192.168.1.11'] })).toBe(true);
    // An address that is gone does no harm.
    expect(isRenewalDue(fresh, now, { addresses: [] })).toBe(false);
  });
});
