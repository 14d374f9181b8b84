import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_PAGE_437, CODE_PAGE_858, CODE_PAGE_1252 } from '../../printers/text/code-page.ts';
import { printable } from '../../printers/text/printable.ts';

const anyText = fc.string({ unit: 'binary' });
const pages = [CODE_PAGE_437, CODE_PAGE_858, CODE_PAGE_1252];

describe.each(pages)('on page $name', (page) => {
  it('only signs of the page come out, whatever goes in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...printable(text, page)].filter((sign) => !page.has(sign))).toEqual([]);
      }),
    );
  });

  it('what was made printable once stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = printable(text, page);
        expect(printable(once, page)).toBe(once);
      }),
    );
  });
});

describe('a text from a form', () => {
  const shown = (text: string) => printable(text, CODE_PAGE_858);

  it('keeps plain Indonesian untouched', () => {
    expect(shown("Jl. Gatot Subroto No. 12/A, Kel. Pasar Gambir (ruko 'Maju')")).toBe(
      "Jl. Gatot Subroto No. 12/A, Kel. Pasar Gambir (ruko 'Maju')",
    );
  });

  it('gets plain signs for the typographic ones', () => {
    expect(shown('“Toko” – Ma’mur\u00a0Jaya…')).toBe('"Toko" - Ma\'mur Jaya...');
  });

  it('keeps an accent the page has, however it was typed, and drops one it lacks', () => {
    expect(shown('Jose\u0301 Renée Şahin Đặng')).toBe('José Renée Sahin Dang');
  });

  it('has no control characters: each becomes a space', () => {
    expect(shown('A\u001b@B\u001dV\u0000C\nD\u0085E')).toBe('A @B V C D E');
  });

  it('shows one question mark for what no printer knows', () => {
    expect(shown('𝔛 王 😀')).toBe('X ? ?');
  });

  it('loses what is invisible: zero-width signs, direction marks, soft hyphens', () => {
    expect(shown('Pa\u200bs\u00ada\u202er')).toBe('Pasar');
  });
});
