import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyDay, tidyMonth } from '../../ui-kit/form/day-text.ts';
import { rupiahFigures, withThousands } from '../../ui-kit/form/money-text.ts';
import { inFours, regroup, withoutMarks } from '../../ui-kit/form/number-groups.ts';

describe('typing a long number', () => {
  it('shows a NIK in fours and keeps its figures', () => {
    expect(inFours('1276014107900001')).toBe('1276 0141 0790 0001');
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,24}$/), (figures) => {
        expect(withoutMarks(inFours(figures))).toBe(figures);
      }),
    );
  });

  it('cleans a pasted NIK of spaces, dots and dashes', () => {
    expect(withoutMarks('1276.0141-0790 0001')).toBe('1276014107900001');
  });

  it('leaves a letter typed by mistake where it can be seen', () => {
    expect(inFours('12760I4107900001')).toBe('12760I4107900001');
  });

  it('keeps the caret behind the figure it was behind', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d ]{0,24}$/), fc.nat(24), (text, at) => {
        const caret = Math.min(at, text.length);
        const after = regroup(text, caret);
        expect(withoutMarks(after.text.slice(0, after.caret))).toBe(withoutMarks(text.slice(0, caret)));
      }),
    );
  });
});

describe('typing money', () => {
  it.each([
    ['5000000', '5.000.000'],
    ['Rp 3.229.957,00', '3.229.957'],
    ['0', '0'],
  ])('shows %s as %s', (typed, shown) => {
    expect(withThousands(typed)).toBe(shown);
  });

  it('leaves what is no amount as it was typed', () => {
    expect(rupiahFigures('lima juta')).toBeUndefined();
    expect(withThousands('lima juta')).toBe('lima juta');
  });

  it('reads back every amount it has dotted', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (amount) => {
        expect(rupiahFigures(withThousands(String(amount)))).toBe(String(amount));
      }),
    );
  });
});

describe('typing a day or a month', () => {
  it('tidies a short date, the century settled by the last possible day', () => {
    expect(tidyDay('1-2-90', '2026-11-23')).toBe('01/02/1990');
    expect(tidyDay('1-2-26', '2026-11-23')).toBe('01/02/2026');
  });

  it('leaves a day that does not exist for the officer to see', () => {
    expect(tidyDay('30/2/1990', '2026-11-23')).toBe('30/2/1990');
  });

  it('tidies a month', () => {
    expect(tidyMonth('2026-11')).toBe('11/2026');
    expect(tidyMonth('nopember')).toBe('nopember');
  });
});
