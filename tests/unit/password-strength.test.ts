import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldPassword,
  type PasswordRules,
  type PasswordWeakness,
  passwordWeakness,
} from '../../domain/access/password-strength.ts';
import { openCommonPasswords } from '../../server/composition/open-common-passwords.ts';

const folder = join(import.meta.dirname, '../../server/access/refused-passwords');
const common = await openCommonPasswords(folder).all();
const RULES: PasswordRules = {
  minLength: 8,
  common,
  context: ['sari.dewi', 'Sari Dewi Lubis', 'MPP Kota Tebing Tinggi', 'BPJS Ketenagakerjaan', 'loket'],
};
const judge = (password: string, rules: Partial<PasswordRules> = {}) =>
  passwordWeakness(password, { ...RULES, ...rules });

const listed = fc.constantFrom(...common).filter((word) => word.length >= 8);

describe('a password', () => {
  it.each<[string, PasswordWeakness]>([
    ['kuda', 'too-short'],
    ['sayangku', 'common'],
    ['Bismillah', 'common'],
    ['persib1234', 'common'],
    ['Indonesia2026!', 'common'],
    ['17-bismillah-45', 'common'],
    ['sayangsayang', 'common'],
    ['sayangindonesia', 'common'],
    ['password12345678', 'common'],
    ['qwertyuiop', 'common'],
    ['aaaaaaaaaaaa', 'repetitive'],
    ['abcabcabcabc', 'repetitive'],
    ['klmnopqrstuv', 'repetitive'],
    ['98765432', 'repetitive'],
    ['saridewi1999', 'about-you'],
    ['MPP-Kota-Sari-2026', 'about-you'],
    ['loket loket 2026', 'about-you'],
    ['mpp sayangku', 'about-you'],
  ])('%s is refused as %s', (password, weakness) => {
    expect(judge(password)).toBe(weakness);
  });

  it.each([
    'sepeda hijau di pasar gambir',
    'petugas loket naik becak ungu',
    'sari suka pempek asam',
    'k7#vQ2pz',
    'ﾊﾝｺ を押す人が',
    '🙂🐢🥁🛶🌵🎏🧭🪁',
  ])('%s is taken', (password) => {
    expect(judge(password)).toBeNull();
  });

  it('is asked for no capitals, figures or signs', () => {
    const words = fc.constantFrom(
      'wajik',
      'tampah',
      'cerucuk',
      'gerimis',
      'pelepah',
      'tungku',
      'sampan',
      'lesung',
    );
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 4, maxLength: 4 }), (four) => {
        expect(judge(four.join(' '))).toBeNull();
        expect(judge(four.join(''))).toBeNull();
      }),
    );
  });

  it('that is listed is refused whatever its capitals and whatever little stands around it', () => {
    const trimmings = fc.string({ unit: fc.constantFrom(...'0123456789!.-_ '), maxLength: 3 });
    fc.assert(
      fc.property(listed, trimmings, trimmings, fc.boolean(), (word, before, after, loud) => {
        expect(judge(`${before}${loud ? word.toUpperCase() : word}${after}`)).not.toBeNull();
      }),
    );
  });

  it('that is shorter than the office wants is refused for that, and a longer wish never lets one through', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.integer({ min: 8, max: 64 }),
        (password, minLength) => {
          const signs = [...password.normalize('NFC')].length;
          expect(judge(password, { minLength }) === 'too-short').toBe(signs < minLength);
          if (judge(password, { minLength }) === null) expect(judge(password)).toBeNull();
        },
      ),
    );
  });

  it('is judged the same however the machine composes its signs', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('é', 'a', 'ñ', 'x', 'ü', '7'), minLength: 8 }),
        (password) => {
          expect(judge(password.normalize('NFD'))).toBe(judge(password.normalize('NFC')));
        },
      ),
    );
  });

  it('of any signs at all is judged without a mistake, in no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 256 }), (password) => {
        const before = performance.now();
        judge(password);
        expect(performance.now() - before).toBeLessThan(50);
      }),
    );
  });
});

describe('the list of refused passwords', () => {
  it('holds thousands, each as a typed one is folded, and the remarks of its files are none', () => {
    expect(common.size).toBeGreaterThan(20_000);
    expect(
      [...common].filter((word) => foldPassword(word) !== word || /\s/.test(word) || word.length < 4),
    ).toEqual([]);
    for (const word of [
      'sayang',
      'indonesia',
      'bismillah',
      'persib',
      'tebingtinggi',
      'password',
      '12345678',
    ]) {
      expect(common.has(word), word).toBe(true);
    }
  });
});
