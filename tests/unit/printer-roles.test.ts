import { describe, expect, it } from 'vitest';
import { printerOrigin, printersOfRoles } from '../../domain/print/printer-roles.ts';
import { fullAddress } from '../../officer-ui/printers/full-address.ts';
import { readAnswers, UNANSWERED } from '../../officer-ui/printers/probe-typed.ts';

const NOWHERE = { ticket: null, receipt: null };
const STAND_INS = [
  { id: 'vt', address: 'virtual://ticket' },
  { id: 'vr', address: 'virtual://receipt' },
];
const PRINTERS = [...STAND_INS, { id: 'a', address: 'tcp://a:9100' }, { id: 'b', address: 'tcp://b:9100' }];

describe('the printer of a role', () => {
  it('is the stand-in while nobody chose one', () => {
    expect(printersOfRoles(PRINTERS, {}, NOWHERE)).toEqual({ ticket: 'vt', receipt: 'vr' });
  });

  it('is the one the administrator chose, also the same for both', () => {
    expect(printersOfRoles(PRINTERS, { ticket: 'a', receipt: 'a' }, NOWHERE)).toEqual({
      ...{ ticket: 'a', receipt: 'a' },
    });
  });

  it('is the one of the environment, whatever was chosen', () => {
    const environment = { ticket: 'tcp://b:9100', receipt: null };
    expect(printersOfRoles(PRINTERS, { ticket: 'a', receipt: 'a' }, environment)).toEqual({
      ...{ ticket: 'b', receipt: 'a' },
    });
  });

  it('is the stand-in again when the chosen one is gone', () => {
    expect(printersOfRoles(STAND_INS, { ticket: 'a' }, NOWHERE).ticket).toBe('vt');
  });

  it('is missed when the environment names one that nobody registered', () => {
    expect(() => printersOfRoles(STAND_INS, {}, { ...NOWHERE, ticket: 'tcp://c:9100' })).toThrow(/tcp:\/\/c/);
  });
});

describe('where a printer comes from', () => {
  it('is told from its address', () => {
    const environment = { ticket: 'tcp://a:9100', receipt: null };
    expect(PRINTERS.map(({ address }) => printerOrigin(address, environment))).toEqual([
      ...['virtual', 'virtual', 'environment', 'registered'],
    ]);
  });
});

describe('an address typed in short', () => {
  it.each([
    ['192.168.1.50', 'tcp://192.168.1.50'],
    [' 192.168.1.50:9101 ', 'tcp://192.168.1.50:9101'],
    ['printer.lan', 'tcp://printer.lan'],
    ['/dev/usb/lp0', 'device:///dev/usb/lp0'],
    ['windows://POS 58', 'windows://POS 58'],
    ['tcp://a:9100', 'tcp://a:9100'],
    ['di lantai dua', 'di lantai dua'],
    ['', ''],
  ])('%j is %j', (typed, full) => {
    expect(fullAddress(typed)).toBe(full);
  });
});

describe('what was seen on the probe page', () => {
  it('is told only when every question has an answer', () => {
    expect(readAnswers({ ...UNANSWERED, columns: '42', cut: 'no' })).toEqual({
      ...{ ok: false, error: ['accents', 'nativeQr', 'nativeBarcode', 'stray'] },
    });
    const all = {
      columns: '42',
      accents: 'yes',
      nativeQr: 'no',
      nativeBarcode: 'yes',
      stray: 'no',
      cut: 'yes',
    };
    expect(readAnswers(all)).toEqual({
      ok: true,
      value: {
        ...{ columns: 42, accents: true, nativeQr: false, nativeBarcode: true, stray: false, cut: true },
      },
    });
  });
});
