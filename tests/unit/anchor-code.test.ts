import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorCode, parseAnchorCode } from '../../domain/trail/anchor-code.ts';

const head = (text: string) => createHash('sha256').update(text).digest();

describe('the code of a head', () => {
  it('is sixteen signs in groups of four, taken from the first eighty bits', () => {
    expect(anchorCode(Buffer.alloc(32))).toBe('0000-0000-0000-0000');
    expect(anchorCode(Buffer.alloc(32, 0xff))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    // 00001 00010 00011 … in base 32, as the bits stand.
    expect(anchorCode(Buffer.from('0886429c84', 'hex'))).toMatch(/^1234-5/);
  });

  it('is read as it was printed, however it is typed, and with the signs people mistake', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = anchorCode(head(text));
        expect(parseAnchorCode(code)).toBe(code);
        const mistaken = code.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ');
        expect(parseAnchorCode(` ${mistaken.toLowerCase()} `)).toBe(code);
      }),
    );
  });

  it('is refused when it is too short, too long or has a sign no code has', () => {
    for (const typed of ['', '7K3M-9QXA-0B2C', '7K3M-9QXA-0B2C-DEFG-H', '7K3M-9QXA-0B2C-DEFU'])
      expect(parseAnchorCode(typed)).toBeNull();
  });
});
