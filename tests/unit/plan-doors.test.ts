import { describe, expect, it } from 'vitest';
import { planDoors } from '../../server/tls/plan-doors.ts';

const wish = (host: string, plainHttp = false) => ({ host, port: 8080, tlsPort: 8443, plainHttp });

describe('where the office listens', () => {
  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])(
    'is this machine alone for %s, certificate or not',
    (host) => {
      for (const has of [true, false]) {
        for (const plainHttp of [true, false]) {
          expect(planDoors(wish(host, plainHttp), has)).toEqual({
            plain: { host, port: 8080 },
            tls: null,
            network: 'none',
          });
        }
      }
    },
  );

  it.each(['0.0.0.0', '::', '192.168.1.10', '127.0.0.1.evil.example', 'loket.mpp.lan'])(
    'is never plain HTTP on %s unless it was asked for',
    (host) => {
      const here = { host: '127.0.0.1', port: 8080 };
      expect(planDoors(wish(host), false)).toEqual({ plain: here, tls: null, network: 'closed' });
      expect(planDoors(wish(host), true)).toEqual({ plain: here, tls: { host, port: 8443 }, network: 'tls' });
    },
  );

  it('is told as unprotected where plain HTTP was asked for, also beside a certificate', () => {
    const plain = { host: '0.0.0.0', port: 8080 };
    expect(planDoors(wish('0.0.0.0', true), false)).toEqual({ plain, tls: null, network: 'plain' });
    const tls = { host: '0.0.0.0', port: 8443 };
    expect(planDoors(wish('0.0.0.0', true), true)).toEqual({ plain, tls, network: 'plain' });
  });
});
