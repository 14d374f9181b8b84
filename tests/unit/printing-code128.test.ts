import fc from 'fast-check';
import { print } from 'receiptio';
import { describe, expect, it } from 'vitest';
import { barcodeCommands, dotsPerBar } from '../../printers/encoder/barcode.ts';
import { code128Modules, code128Pieces } from '../../printers/encoder/code128.ts';
import { CODE128_WIDTHS } from '../../printers/encoder/code128-patterns.ts';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';
import { readBars } from '../support/printing/read-bars.ts';

const keyboard = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 });
/** Figures are made frequent, and those that are commands after DLE. */
const figures = fc
  .array(fc.constantFrom('16', '04', '05', '20', '1', '6', 'A', '{', '99', '00'), {
    minLength: 1,
    maxLength: 16,
  })
  .map((parts) => parts.join(''));
const anyData = fc.oneof(keyboard, figures);

describe('the bars of CODE128', () => {
  it('read as what went in', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        expect(readBars(code128Modules(data))).toBe(data);
      }),
    );
  });

  it('are made of patterns of eleven modules, all different, black in even number', () => {
    const symbols = CODE128_WIDTHS.slice(0, 106);
    expect(new Set(symbols).size).toBe(106);
    for (const symbol of symbols) {
      const widths = [...symbol].map(Number);
      expect(widths.reduce((sum, width) => sum + width)).toBe(11);
      expect(((widths[0] ?? 0) + (widths[2] ?? 0) + (widths[4] ?? 0)) % 2).toBe(0);
    }
  });

  it.each(['K7MF-3XQP', 'TT-2026-000012', '0123456789', 'A1', '12345', 'x16'])(
    'are those of another hand: %s',
    async (data) => {
      const theirs = await barsOf(data);
      expect(readBars(theirs)).toBe(data);
      expect(code128Modules(data).length).toBeLessThanOrEqual(theirs.length);
      if (data === 'K7MF-3XQP') expect(code128Modules(data)).toEqual(theirs);
    },
  );

  it('take two figures at once where that is shorter, and only there', () => {
    const sets = (data: string) =>
      code128Pieces(data)
        .map(({ set }) => set)
        .join('');
    expect(sets('123456')).toBe('CCC');
    expect(sets('12')).toBe('C');
    expect(sets('12345')).toMatch(/^(BCC|CCB)$/);
    expect(sets('A12B')).toBe('BBBB');
    expect(sets('A1234B')).toBe('BBBBBB');
    expect(sets('A123456B')).toBe('BCCCB');
  });

  it('are refused for signs that no scanner would type, and for nothing', () => {
    for (const data of ['', 'é', 'a\u001b@', 'a\nb', '\u007f'])
      expect(() => code128Modules(data)).toThrow(RangeError);
  });
});

describe('bars the printer draws itself', () => {
  const commandsOf = (data: string) =>
    barcodeCommands(data, { ...PAPER_80, dots: 10_000 }).map((command) => [...command]);

  it('have no text of the printer’s, 10 mm, the widest bars that fit, and their length in bytes', () => {
    expect(barcodeCommands('K7MF-3XQP', PAPER_80).map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(
      ['1d4800', '1d6850', '1d7703', `1d6b490b7b42${Buffer.from('K7MF-3XQP').toString('hex')}`],
    );
  });

  it('are told in which set, and a brace twice', () => {
    expect(commandsOf('a{123456').at(-1)).toEqual([
      ...[0x1d, 0x6b, 73, 10, 0x7b, 0x42, 0x61, 0x7b, 0x7b, 0x7b, 0x43],
      ...[12, 34, 56],
    ]);
  });

  it('are understood as what went in, by the length they name', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const [, , , length = 0, ...rest] = commandsOf(data).at(-1) ?? [];
        expect(rest).toHaveLength(length);
        expect(spoken(rest)).toBe(data);
      }),
    );
  });

  it('never hold a command that printers obey at once', () => {
    fc.assert(
      fc.property(figures, (data) => {
        const hex = commandsOf(data)
          .flat()
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join(' ');
        expect(hex).not.toMatch(/10 (04|05|14)/);
      }),
    );
  });
});

describe('bars as a picture', () => {
  it('have their quiet zones and read as what went in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{1,9}$/), (data) => {
        const [command = new Uint8Array(), ...more] = barcodeCommands(data, CLONE_58);
        expect(more).toEqual([]);
        const rowBytes = command[4] ?? 0;
        const rows = Array.from({ length: command[6] ?? 0 }, (_, y) =>
          command.slice(8 + y * rowBytes, 8 + (y + 1) * rowBytes),
        );
        expect(rows).toHaveLength(80);
        const [first = new Uint8Array()] = rows;
        for (const row of rows) expect(row).toEqual(first);
        const dots = [...first].flatMap((byte) =>
          [...byte.toString(2).padStart(8, '0')].map((bit) => bit === '1'),
        );
        const bars = dots.slice(dots.indexOf(true), dots.lastIndexOf(true) + 1);
        const size = dotsPerBar(code128Modules(data).length, CLONE_58.dots);
        expect(dots.indexOf(true)).toBe(10 * size);
        expect(dots.length - 1 - dots.lastIndexOf(true)).toBeGreaterThanOrEqual(10 * size);
        expect(rowBytes * 8).toBeLessThanOrEqual(CLONE_58.dots);
        expect(readBars(bars.filter((_, index) => index % size === 0))).toBe(data);
      }),
    );
  });

  it('are refused where they would not fit the roll, natively drawn or not', () => {
    expect(() => barcodeCommands('TT-2026-000012-LANGKAP', CLONE_58)).toThrow(RangeError);
    expect(() => barcodeCommands('TT-2026-000012-LANGKAP', { ...PAPER_80, dots: 384 })).toThrow(RangeError);
    expect(() => barcodeCommands('TT-2026-000012', PAPER_80)).not.toThrow();
  });
});

/** What a printer takes from the data of GS k 73. */
function spoken(bytes: readonly number[]): string {
  let set = '';
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    if (byte === 0x7b && (next === 0x42 || next === 0x43)) {
      set = String.fromCharCode(next);
      at += 1;
    } else if (set === 'C') text += String(byte).padStart(2, '0');
    else {
      text += String.fromCharCode(byte);
      if (byte === 0x7b) at += 1;
    }
  }
  return text;
}

/** The modules in the picture of receiptio, which draws bars two dots to the module. */
async function barsOf(data: string): Promise<boolean[]> {
  const svg = await print(`{code:${data};option:code128,2,72,nohri}`, '-p svg');
  const path = /<path d="(M0,0h[^"]*)"/.exec(svg)?.[1] ?? '';
  const modules: boolean[] = [];
  for (const [, x, width] of path.matchAll(/M(\d+),0h(\d+)v/g)) {
    while (modules.length < Number(x) / 2) modules.push(false);
    for (let module = 0; module < Number(width) / 2; module += 1) modules.push(true);
  }
  return modules;
}
