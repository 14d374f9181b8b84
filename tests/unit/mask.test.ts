import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskName } from '../../domain/identity/mask.ts';

describe('the masked name of a person', () => {
  it('keeps how its words begin and hides the rest, also how long a long one is', () => {
    expect(maskName('Siti Rahmawati')).toBe('Si•• Ra••••');
    expect(maskName('Siti Rahmawatiningsih')).toBe('Si•• Ra••••');
    expect(maskName('  Abdul   Aziz ')).toBe('Ab••• Az••');
    expect(maskName('')).toBe('');
  });

  it('hides at least half of each word', () => {
    expect(maskName('Al Bo Q')).toBe('A• B• •');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        for (const word of maskName(name).split(' ').filter(Boolean)) {
          const shown = [...word].filter((letter) => letter !== '•').length;
          expect(shown).toBeLessThanOrEqual([...word].length / 2);
        }
      }),
    );
  });
});
