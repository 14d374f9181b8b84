import { describe, expect, it } from 'vitest';
import { addressKey, isLoopbackAddress } from '../../server/http/peer-address.ts';

describe('a peer', () => {
  it.each([
    ['192.168.1.20', '192.168.1.20'],
    ['::ffff:192.168.1.20', '192.168.1.20'],
    ['fd00::1', 'fd00:0:0:0::/64'],
    ['fd00:0:0:0:1234:5678:9abc:def0', 'fd00:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['2001:db8:1:2::7', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff::7', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('%s is counted as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });

  it('is this machine only by the addresses no other machine can have', () => {
    for (const address of ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1']) {
      expect(isLoopbackAddress(address), address).toBe(true);
    }
    for (const address of ['192.168.1.1', '128.0.0.1', '::2', '::ffff:10.0.0.1', '1127.0.0.1', '']) {
      expect(isLoopbackAddress(address), address).toBe(false);
    }
  });
});
