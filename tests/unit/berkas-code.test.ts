import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BERKAS_CODE_BYTES,
  berkasCodeOf,
  parseBerkasCode,
  shownBerkasCode,
} from '../../domain/berkas/berkas-code.ts';
import { berkasPageLives } from '../../domain/berkas/berkas-page.ts';
import { BERKAS_STAGES, purposeAt } from '../../domain/berkas/berkas-stages.ts';

const bytes = fc.uint8Array({ minLength: BERKAS_CODE_BYTES, maxLength: BERKAS_CODE_BYTES });

describe('a short code', () => {
  it('is eight signs without vowels and without two that look alike, shown in two groups', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = berkasCodeOf(random);
        expect(code).toMatch(/^[2-9CFHJKMNPQRTVWX]{8}$/);
        expect(shownBerkasCode(code)).toBe(`${code.slice(0, 4)}-${code.slice(4)}`);
      }),
    );
  });

  it('uses every sign about as often as any other', () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < 65_536; seed += 1) {
      const [sign = ''] = berkasCodeOf(Uint8Array.of(seed >> 8, seed & 0xff));
      seen.set(sign, (seen.get(sign) ?? 0) + 1);
    }
    expect(seen.size).toBe(22);
    const counts = [...seen.values()];
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('is read in any case, with any blanks and dashes, as typed from the paper', () => {
    const between = fc.constantFrom('', ' ', '-', ' - ', '–', '.', '\u00a0', '_');
    fc.assert(
      fc.property(
        bytes,
        fc.array(between, { minLength: 9, maxLength: 9 }),
        fc.boolean(),
        (random, gaps, small) => {
          const code = berkasCodeOf(random);
          const typed = gaps.map((gap, at) => `${gap}${code.charAt(at)}`).join('');
          expect(parseBerkasCode(small ? typed.toLowerCase() : typed)).toBe(code);
        },
      ),
    );
  });

  it.each([
    ['k7mf-3xqp', 'K7MF3XQP'],
    ['k7mf-3xop', 'K7MF3XQP'],
    ['K7MF 3X0P', 'K7MF3XQP'],
    ['Kimf-3xdp', 'K7MF3XQP'],
    ['CSZB-6UHW', 'C5286VHW'],
  ])('is read from %s although a sign was mistaken for another', (typed, code) => {
    expect(parseBerkasCode(typed)).toBe(code);
  });

  it.each(['', 'K7MF-3XQ', 'K7MF-3XQPP', 'K7MF-3XQA', 'BK-2026-00017', 'K7MF 3XQ!'])(
    'is not read from "%s"',
    (typed) => {
      expect(parseBerkasCode(typed)).toBeNull();
    },
  );
});

describe('the page of a berkas', () => {
  const ended = Date.parse('2026-11-23T23:30:00+07:00');

  it('lives as long as the matter does', () => {
    expect(berkasPageLives(null, '2030-01-01', 0)).toBe(true);
  });

  it('lives so many days after the office day on which it ended, and not one more', () => {
    expect(berkasPageLives(ended, '2026-11-23', 0)).toBe(true);
    expect(berkasPageLives(ended, '2026-11-24', 0)).toBe(false);
    expect(berkasPageLives(ended, '2026-12-23', 30)).toBe(true);
    expect(berkasPageLives(ended, '2026-12-24', 30)).toBe(false);
  });
});

it('somebody who does not say why comes back with the payment where one is due, else with papers', () => {
  expect(BERKAS_STAGES.map(purposeAt)).toEqual(['melengkapi', 'melengkapi', 'sudah-bayar']);
});
