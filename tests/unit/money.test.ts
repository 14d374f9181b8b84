import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf, sumOf, WHOLE } from '../../domain/money.ts';

const amount = fc.maxSafeNat();
const share = fc.integer({ min: 0, max: WHOLE });

describe('a share of an amount', () => {
  it('is the exact product where that is a whole number', () => {
    expect(shareOf(3_230_000, 240)).toBe(7_752);
    expect(shareOf(6_000_000, 3_700)).toBe(222_000);
    expect(shareOf(Number.MAX_SAFE_INTEGER, WHOLE)).toBe(Number.MAX_SAFE_INTEGER);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), share, (units, rate) => {
        expect(shareOf(units * WHOLE, rate)).toBe(units * rate);
      }),
    );
  });

  it('rounds half a rupiah up and less than half down', () => {
    expect(shareOf(50, 1_000)).toBe(1);
    expect(shareOf(49, 1_000)).toBe(0);
    expect(shareOf(150, 1_000)).toBe(2);
    expect(shareOf(1_005_000, 50)).toBe(503);
  });

  it('lies within half a rupiah of the exact value, however large the amount', () => {
    fc.assert(
      fc.property(amount, share, (rupiah, rate) => {
        const twiceTheError =
          2n * (BigInt(shareOf(rupiah, rate)) * BigInt(WHOLE) - BigInt(rupiah) * BigInt(rate));
        expect(twiceTheError > -BigInt(WHOLE) && twiceTheError <= BigInt(WHOLE)).toBe(true);
      }),
    );
  });

  it('never falls when the amount rises', () => {
    fc.assert(
      fc.property(amount, amount, share, (a, b, rate) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(shareOf(less, rate)).toBeLessThanOrEqual(shareOf(more, rate));
      }),
    );
  });

  it('is refused for what is no amount or no share', () => {
    for (const wrong of [-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1]) {
      expect(() => shareOf(wrong, 1)).toThrow(RangeError);
    }
    for (const wrong of [-1, WHOLE + 1, 0.5]) expect(() => shareOf(1, wrong)).toThrow(RangeError);
  });
});

describe('a sum', () => {
  it('of nothing is nothing', () => {
    expect(sumOf([])).toBe(0);
    expect(sumOf([1, 2, 3])).toBe(6);
  });
});
