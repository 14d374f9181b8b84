import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { readCommands } from '../../printers/decoder/read-commands.ts';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';

const INIT = [0x1b, 0x40];

function job(...parts: (string | number[])[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
}

function problems(bytes: Uint8Array, roll = PAPER_80) {
  return decodePaper(bytes, roll).warnings.map(({ problem }) => problem);
}

describe('the decoder reads', () => {
  it('size, weight and place of every run', () => {
    const paper = decodePaper(
      job(INIT, [0x1b, 0x61, 1, 0x1d, 0x21, 0x31, 0x1b, 0x45, 1], 'A-1', [0x1b, 0x45, 0], 'x\n'),
      PAPER_80,
    );
    const scale = { width: 4, height: 2 };
    expect(paper.rows).toEqual([
      {
        kind: 'text',
        align: 'center',
        runs: [
          { text: 'A-1', scale, bold: true },
          { text: 'x', scale, bold: false },
        ],
      },
    ]);
  });

  it('letters by the code page that was chosen', () => {
    const text = (table: number) =>
      paperText(decodePaper(job(INIT, [0x1b, 0x74, table, 0xd5, 0x0a]), PAPER_80));
    expect([text(0), text(19), text(16)]).toEqual([['╒'], ['€'], ['Õ']]);
  });

  it('the slices of a picture as one picture', () => {
    const slice = (rows: number) => [0x1d, 0x76, 0x30, 0, 2, 0, rows, 0, ...new Array(rows * 2).fill(0xff)];
    const { rows } = decodePaper(job(INIT, slice(3), slice(2)), PAPER_80);
    expect(rows).toEqual([
      { kind: 'picture', align: 'left', rowBytes: 2, rows: 5, data: new Uint8Array(10).fill(0xff) },
    ]);
  });

  it('bars in whatever sets they are written', () => {
    const bars = (data: string) =>
      paperText(decodePaper(job(INIT, [0x1d, 0x6b, 73, data.length], data), PAPER_80));
    expect(bars('{BTT-{C\x14\x1a{B-{C\x00\x00\x0d')).toEqual(['[bars TT-2026-000013]']);
    expect(bars('{B{{a}')).toEqual(['[bars {a}]']);
    expect(bars('{AA-1')).toEqual(['[bars A-1]']);
  });

  it('bars without the length the escpos package leaves out as what a printer makes of them', () => {
    const escposBars = job(INIT, [0x1d, 0x6b, 73], '{BTT-2026-000013\n', 'x'.repeat(150));
    expect(problems(escposBars)).toContain('bad-barcode');
  });

  it('the place of words that were moved across the line', () => {
    const to = [0x1b, 0x24, 120, 0];
    const by = [0x1b, 0x5c, 24, 0];
    expect(paperText(decodePaper(job(INIT, 'kiri', to, 'a', by, 'b\n'), PAPER_80))).toEqual([
      'kiri      a  b',
    ]);
  });

  it('any bytes at all without failing, and loses none of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { commands, rest } = readCommands(bytes);
        expect(commands.reduce((sum, { length }) => sum + length, 0)).toBe(rest);
        decodePaper(bytes, CLONE_58);
      }),
    );
  });

  it('a job in pieces as the job in one', () => {
    const bytes = job(INIT, 'satu\n', [0x1d, 0x56, 0x42, 0], INIT, 'dua\n');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length }), (at) => {
        const first = readCommands(bytes.subarray(0, at));
        const second = readCommands(bytes.subarray(first.rest));
        const kinds = [...first.commands, ...second.commands].map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind !== 'text')).toEqual([
          'init',
          'line-feed',
          'cut',
          'init',
          'line-feed',
        ]);
      }),
    );
  });
});

describe('the decoder flags', () => {
  it.each([
    ['no-init', job('x\n')],
    ['unknown-command', job(INIT, [0x1b, 0x5a], 'x\n')],
    ['truncated-command', job(INIT, 'x\n', [0x1d, 0x76, 0x30, 0, 72, 0, 10, 0, 1, 2])],
    ['real-time-command', job(INIT, [0x1d, 0x76, 0x30, 0, 2, 0, 1, 0, 0x10, 0x14])],
    ['line-too-long', job(INIT, `${'x'.repeat(49)}\n`)],
    ['picture-too-wide', job(INIT, [0x1d, 0x76, 0x30, 0, 73, 0, 1, 0, ...new Array(73).fill(0)])],
    ['unknown-code-table', job(INIT, [0x1b, 0x74, 99], 'x\n')],
    ['sign-not-on-page', job(INIT, [0xff, 0x0a])],
    ['align-inside-line', job(INIT, 'x', [0x1b, 0x61, 1], 'y\n')],
    ['unfinished-line', job(INIT, 'x', [0x1d, 0x56, 0x42, 0])],
    ['line-too-long', job(INIT, [0x1d, 0x21, 0x30], `${'x'.repeat(13)}\n`)],
    ['slice-too-tall', job(INIT, [0x1d, 0x76, 0x30, 0, 1, 0, 0, 1, ...new Array(256).fill(0)])],
    ['bad-barcode', job(INIT, [0x1d, 0x6b, 73, 9], 'A-0000001')],
    ['bad-barcode', job(INIT, [0x1d, 0x6b, 73, 2], '{B')],
    ['bad-barcode', job(INIT, [0x1d, 0x6b, 73, 4], '{BA\x01')],
    ['bad-barcode', job(INIT, [0x1d, 0x6b, 4], 'CODE39\0')],
    ['barcode-too-wide', job(INIT, [0x1d, 0x77, 3, 0x1d, 0x6b, 73, 16], '{BTT-2026-000013')],
    ['double-byte-left-on', job(INIT, [0x1c, 0x26], 'x\n')],
    ['automatic-status-left-on', job(INIT, [0x1d, 0x61, 0x0e], 'x\n')],
    ['drawer-pulse', job(INIT, [0x1b, 0x70, 0, 25, 250])],
  ])('%s, and nothing else', (problem, bytes) => {
    const roll = problem === 'barcode-too-wide' ? CLONE_58 : PAPER_80;
    expect(problems(bytes, roll)).toEqual([problem]);
  });

  it('nothing in a job that is right', () => {
    expect(problems(job(INIT, 'x\n', [0x1d, 0x56, 0x42, 0]))).toEqual([]);
    const inOrder = [[0x1c, 0x26, 0x1c, 0x2e], [0x1d, 0x61, 0x0e], 'x\n', [0x1d, 0x61, 0]];
    expect(problems(job(INIT, ...inOrder))).toEqual([]);
  });

  it('what the old escpos QR call would print: the address as text', () => {
    const escposQr = job(INIT, [0x1d, 0x5a, 2, 0x1b, 0x5a, 3, 0x4d, 6, 9, 0], 'http://x/');
    expect(problems(escposQr)).toContain('unknown-command');
    expect(paperText(decodePaper(escposQr, PAPER_80)).join('')).toContain('http://x/');
  });
});
