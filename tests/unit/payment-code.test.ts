import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dammDigit, dammHolds } from '../../domain/payment/damm.ts';
import { checkOfficialCode } from '../../domain/payment/official-code.ts';
import {
  checkPaymentCode,
  formatPaymentCode,
  makePaymentCode,
  type PaymentCodeParts,
} from '../../domain/payment/payment-code.ts';

const parts = fc.record({
  site: fc.stringMatching(/^\d{4}$/),
  day: fc.integer({ min: 0, max: 25_000 }).map((days) => {
    return new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
  }),
  serial: fc.integer({ min: 1, max: 9_999 }),
});

function made(input: PaymentCodeParts): string {
  const code = makePaymentCode(input);
  if (!code.ok) throw new Error(code.error);
  return code.value;
}

describe('the check digit', () => {
  it('is that of Damm’s own example', () => {
    expect(dammDigit('572')).toBe('4');
    expect(dammHolds('5724')).toBe(true);
    expect(dammHolds('5727')).toBe(false);
  });
});

describe('a payment code of this counter', () => {
  it('is site, date, serial and check digit', () => {
    const code = made({ site: '1276', day: '2026-11-23', serial: 1 });
    expect(code).toMatch(/^12762611230001\d$/);
    expect(formatPaymentCode(code)).toMatch(/^1276 2611 2300 01\d$/);
  });

  it('is read back as it was made, typed with spaces or dashes', () => {
    fc.assert(
      fc.property(parts, (input) => {
        const code = made(input);
        for (const typed of [code, formatPaymentCode(code), formatPaymentCode(code).replaceAll(' ', '-')]) {
          expect(checkPaymentCode(typed)).toEqual({ ok: true, value: input });
        }
      }),
    );
  });

  it('betrays every single wrong digit', () => {
    fc.assert(
      fc.property(parts, (input) => {
        const code = made(input);
        for (let place = 0; place < code.length; place++) {
          for (let digit = 0; digit < 10; digit++) {
            if (String(digit) === code[place]) continue;
            const wrong = code.slice(0, place) + digit + code.slice(place + 1);
            expect(checkPaymentCode(wrong)).toEqual({ ok: false, error: 'payment-code-check-digit' });
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('betrays every swap of two neighbours', () => {
    fc.assert(
      fc.property(parts, (input) => {
        const code = made(input);
        for (let place = 0; place + 1 < code.length; place++) {
          const [left, right] = [code.charAt(place), code.charAt(place + 1)];
          if (left === right) continue;
          const swapped = code.slice(0, place) + right + left + code.slice(place + 2);
          expect(checkPaymentCode(swapped)).toEqual({ ok: false, error: 'payment-code-check-digit' });
        }
      }),
    );
  });

  it('is given out 9999 times a day and then no more', () => {
    expect(makePaymentCode({ site: '1276', day: '2026-11-23', serial: 9_999 }).ok).toBe(true);
    expect(makePaymentCode({ site: '1276', day: '2026-11-23', serial: 10_000 })).toEqual({
      ok: false,
      error: 'serial-exhausted',
    });
  });

  it('says what is wrong with it', () => {
    const withDigit = (digits: string) => digits + dammDigit(digits);
    expect(checkPaymentCode('1276 2611 2300')).toEqual({ ok: false, error: 'payment-code-length' });
    expect(checkPaymentCode('')).toEqual({ ok: false, error: 'payment-code-length' });
    expect(checkPaymentCode('1276 2611 2300 O17')).toEqual({ ok: false, error: 'payment-code-not-digits' });
    expect(checkPaymentCode(withDigit('12762602300001'))).toEqual({ ok: false, error: 'payment-code-date' });
    expect(checkPaymentCode(withDigit('12762611230000'))).toEqual({
      ok: false,
      error: 'payment-code-serial',
    });
  });

  it('cannot be made of a site, day or serial that is none', () => {
    const good = { site: '1276', day: '2026-11-23', serial: 1 };
    for (const wrong of [
      { site: '127' },
      { day: '2026-02-30' },
      { day: '1999-01-01' },
      { serial: 0 },
      { serial: 1.5 },
    ]) {
      expect(() => makePaymentCode({ ...good, ...wrong })).toThrow(RangeError);
    }
  });
});

describe('an official payment code', () => {
  it('is kept as typed, in capitals and without separators', () => {
    expect(checkOfficialCode(' 8212 3456-789a ')).toEqual({ ok: true, value: '82123456789A' });
  });

  it('has six to twenty letters and digits', () => {
    expect(checkOfficialCode('12345')).toEqual({ ok: false, error: 'official-code-length' });
    expect(checkOfficialCode('1'.repeat(21))).toEqual({ ok: false, error: 'official-code-length' });
    expect(checkOfficialCode('12345ü')).toEqual({ ok: false, error: 'official-code-characters' });
  });
});
