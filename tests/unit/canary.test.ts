import { describe, expect, it } from 'vitest';
import { CANARY, traces, withCanary } from '../support/canary.ts';

describe('a trace of the canary', () => {
  it.each([
    ['as typed', `x${CANARY.name}x`],
    ['in capitals', CANARY.name.toUpperCase()],
    ['in part', 'Sdri. Wiratamaputri'],
    ['as a NIK in groups', '1276 0565 1287 0009'],
    ['as a phone with its country', '+62 813-9876-0042'],
    ['in an address', encodeURIComponent(`q=${CANARY.name}`)],
    ['in an address, figures grouped', encodeURIComponent('1276 0565 1287 0009')],
    ['in UTF-16', Buffer.from(CANARY.nik, 'utf16le')],
    ['in base64', Buffer.from(`{"nik":"${CANARY.nik}"}`).toString('base64')],
    ['in base64, shifted', Buffer.from(`{"nama":"${CANARY.name}"}`).toString('base64')],
    ['in base64, shifted again', Buffer.from(`xx${CANARY.name}`).toString('base64url')],
  ])('is found %s', (_, text) => {
    expect(traces(text)).not.toEqual([]);
  });

  it('is not found where there is none, nor in what may be shown of her', () => {
    expect(traces('Siti Contoh 1276014107900001 0812-7000-1234')).toEqual([]);
    expect(traces('1276••••••••0009')).toEqual([]);
  });

  it('is put into every text and nowhere else', () => {
    expect(withCanary({ a: 'x', b: [1, 'y', null], c: { d: true, e: 'z' } })).toEqual({
      a: CANARY.nik,
      b: [1, CANARY.phone, null],
      c: { d: true, e: CANARY.nik },
    });
  });
});
