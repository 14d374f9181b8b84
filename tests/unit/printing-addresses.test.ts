import { describe, expect, it } from 'vitest';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';
import { parsePrinterAddress } from '../../printers/transports/parse-address.ts';

describe('the address of a printer', () => {
  it.each([
    ['tcp://192.168.1.50:9100', { kind: 'tcp', host: '192.168.1.50', port: 9100, profile: PAPER_80 }],
    ['tcp://Kiosk-Printer', { kind: 'tcp', address: 'tcp://kiosk-printer:9100', host: 'kiosk-printer' }],
    ['tcp://[fe80::1]:9101', { kind: 'tcp', host: 'fe80::1', port: 9101, address: 'tcp://[fe80::1]:9101' }],
    ['device:///dev/usb/lp0', { kind: 'device', path: '/dev/usb/lp0', address: 'device:///dev/usb/lp0' }],
    ['file://papers/today', { kind: 'file', directory: 'papers/today' }],
    ['file:///srv/papers', { kind: 'file', directory: '/srv/papers' }],
    [
      'tcp://10.0.0.9?profile=clone-58',
      { host: '10.0.0.9', profile: CLONE_58, address: 'tcp://10.0.0.9:9100' },
    ],
    [
      'windows://POS-58%20%22depan%22',
      { kind: 'windows', queue: 'POS-58 "depan"', address: 'windows://POS-58%20%22depan%22' },
    ],
    ['windows://Kasir 1', { kind: 'windows', queue: 'Kasir 1', address: 'windows://Kasir%201' }],
    [
      'agent://019A0000-0000-7000-8000-000000000000?profile=clone-58',
      {
        ...{ kind: 'agent', device: '019a0000-0000-7000-8000-000000000000', profile: CLONE_58 },
        address: 'agent://019a0000-0000-7000-8000-000000000000',
      },
    ],
  ])('%s is understood', (text, expected) => {
    expect(parsePrinterAddress(text)).toMatchObject({ ok: true, value: expected });
  });

  it('is the same for the same machine, however it is written', () => {
    const addresses = ['tcp://printer', 'tcp://PRINTER:9100', ' tcp://printer:9100?profile=paper-80 '].map(
      (text) => {
        const parsed = parsePrinterAddress(text);
        return parsed.ok ? parsed.value.address : parsed.error;
      },
    );
    expect(new Set(addresses).size).toBe(1);
  });

  it.each([
    ['usb', 'unknown-scheme'],
    ['http://printer', 'unknown-scheme'],
    ['tcp://', 'bad-host'],
    ['tcp://a b', 'bad-host'],
    ['tcp://printer:70000', 'bad-port'],
    ['tcp://printer:0', 'bad-port'],
    ['device://lp0', 'no-path'],
    ['file://', 'no-path'],
    ['windows://', 'bad-queue'],
    ['windows://%', 'bad-queue'],
    ['windows://a%0Ab', 'bad-queue'],
    ['agent://kiosk', 'bad-device'],
    ['tcp://printer?profile=laser', 'unknown-profile'],
  ])('%s is refused as %s', (text, problem) => {
    expect(parsePrinterAddress(text)).toEqual({ ok: false, error: problem });
  });
});
