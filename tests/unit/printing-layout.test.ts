import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../printers/layout/compose.ts';
import { numberScale } from '../../printers/layout/number-scale.ts';
import { wrap, wrapEvenly } from '../../printers/layout/wrap.ts';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';
import type { Slip, SlipBlock } from '../../printers/slips/slip.ts';

const words = fc.array(fc.stringMatching(/^[A-Za-z0-9/@.-]{1,60}$/), { maxLength: 12 });
const columns = fc.integer({ min: 8, max: 48 });

function lines(block: SlipBlock, profile = PAPER_80) {
  const slip: Slip = { template: 'test-page', version: 1, blocks: [block] };
  return compose(slip, profile, 0).flatMap((line) => (line.kind === 'text' ? [line] : []));
}

describe('wrapping', () => {
  it.each([wrap, wrapEvenly])('%o keeps every sign in order and no line too long', (wrapped) => {
    fc.assert(
      fc.property(words, columns, (parts, width) => {
        const result = wrapped(parts.join(' '), width);
        expect(result.join('').replaceAll(' ', '')).toBe(parts.join(''));
        expect(Math.max(...result.map((line) => line.length))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('breaks between words, and an endless word after a dot or a slash', () => {
    expect(wrap('satu dua tiga', 8)).toEqual(['satu dua', 'tiga']);
    expect(wrap('perizinan@tebingtinggikota.go.id', 30)).toEqual(['perizinan@tebingtinggikota.', 'go.id']);
  });

  it('takes no more lines when it makes them even', () => {
    fc.assert(
      fc.property(words, columns, (parts, width) => {
        expect(wrapEvenly(parts.join(' '), width)).toHaveLength(wrap(parts.join(' '), width).length);
      }),
    );
    expect(wrapEvenly('Daftarkan perusahaan & karyawan (PU)', 32)).toEqual([
      'Daftarkan perusahaan',
      '& karyawan (PU)',
    ]);
  });
});

describe('the number', () => {
  it('is as large as its paper allows', () => {
    expect(numberScale('A-001', 48, 8)).toEqual({ width: 8, height: 8 });
    expect(numberScale('A-1000', 32, 5)).toEqual({ width: 5, height: 5 });
    expect(numberScale('TT-2026-000012', 48, 8)).toEqual({ width: 3, height: 3 });
  });

  it('is higher than the words around it even when it is too long to be wider', () => {
    expect(numberScale('1276 2611 2300 01 5', 32, 5)).toEqual({ width: 1, height: 2 });
  });

  it('stands in one piece on every paper, up to a number of 32 signs', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z0-9-]{1,32}$/),
        fc.constantFrom(PAPER_80, CLONE_58),
        (text, profile) => {
          expect(lines({ kind: 'number', text }, profile).map((line) => line.text)).toEqual([text]);
        },
      ),
    );
  });
});

describe('a pair', () => {
  it('fills the line: label left, value right', () => {
    const [line] = lines({ kind: 'pair', label: 'JUMLAH', value: 'Rp\u00a0403.104' });
    expect(line?.text).toBe(`JUMLAH${' '.repeat(32)}Rp 403.104`);
  });

  it('puts the value on the next line when both would touch', () => {
    const set = lines({ kind: 'pair', label: 'Kepesertaan', value: 'Bukan Penerima Upah (BPU)' }, CLONE_58);
    expect(set.map(({ text, align }) => [text, align])).toEqual([
      ['Kepesertaan', 'left'],
      ['Bukan Penerima Upah (BPU)', 'right'],
    ]);
  });
});

describe('every line', () => {
  it('fits its roll, whatever a slip says', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    const block: fc.Arbitrary<SlipBlock> = fc.oneof(
      fc.record({
        kind: fc.constant('text' as const),
        text,
        size: fc.constantFrom('normal' as const, 'large' as const),
      }),
      fc.record({ kind: fc.constant('number' as const), text }),
      fc.record({ kind: fc.constant('pair' as const), label: text, value: text }),
      fc.record({
        kind: fc.constant('item' as const),
        text,
        mark: fc.constantFrom('done' as const, 'bullet' as const),
      }),
      fc.constant({ kind: 'rule' as const }),
    );
    fc.assert(
      fc.property(block, fc.constantFrom(PAPER_80, CLONE_58), (made, profile) => {
        for (const line of lines(made, profile)) {
          expect(line.text.length * line.scale.width).toBeLessThanOrEqual(profile.columns);
        }
      }),
    );
  });
});
