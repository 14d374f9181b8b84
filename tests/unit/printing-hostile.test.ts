import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrinterCommand } from '../../printers/decoder/command.ts';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { readCommands } from '../../printers/decoder/read-commands.ts';
import { encodeSlip } from '../../printers/encode-slip.ts';
import { rasterCommands } from '../../printers/encoder/raster.ts';
import { CLONE_58, PAPER_80, TM_T82 } from '../../printers/profiles/profiles.ts';
import type { Slip, SlipBlock } from '../../printers/slips/slip.ts';
import { SAMPLE_SLIPS } from '../support/printing/sample-slips.ts';

const profiles = fc.constantFrom(PAPER_80, TM_T82, CLONE_58);
const papers = fc.constantFrom(...Object.values(SAMPLE_SLIPS));

/** What somebody could type for a name who knows printers, and what a broken keyboard sends. */
const attack = fc.oneof(
  fc.constantFrom(
    '\u001b@',
    '\u001dV\u0000',
    '\u0010\u0014\u0001\u0000\u0001',
    '\u0010\u0004\u0001',
    '\u0010\u0005\u0002',
    '\u001bp\u0000\u0019\u00fa',
    '\u001dv0\u0000\u0030\u0000\u00ff\u00ff',
    '\u001dkI\u00ff{B',
    '\u001d(k\u00ff\u00ff1P0',
    '\u009b31m',
    '\u0000\n\r\f\u000b\t\b\u0007',
    '\u001c&',
    '\u202e\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** The paper with `put` inside each of its words; what stands in bars is made by the office and stays. */
function withEach(slip: Slip, put: (text: string) => string): Slip {
  const changed = (block: SlipBlock): SlipBlock => {
    switch (block.kind) {
      case 'text':
      case 'number':
      case 'item':
        return { ...block, text: put(block.text) };
      case 'pair':
        return { ...block, label: put(block.label), value: put(block.value) };
      case 'qr':
        return { ...block, data: put(block.data), caption: put(block.caption) };
      case 'barcode':
        return { ...block, caption: put(block.caption) };
      default:
        return block;
    }
  };
  return { ...slip, blocks: slip.blocks.map(changed) };
}

/** Everything an encoder of this house says; whatever else a printer sees came out of somebody's words. */
const MEANT: readonly PrinterCommand['kind'][] = [
  ...(['text', 'line-feed', 'feed-lines', 'align', 'bold', 'scale', 'code-table', 'double-byte'] as const),
  ...(['raster', 'qr-module', 'qr-store', 'qr-print'] as const),
  ...(['barcode', 'barcode-height', 'barcode-module'] as const),
];

describe('whatever a name, an address, a Wi-Fi or a caption is made of', () => {
  const hostile = fc.tuple(papers, attack, fc.nat(), profiles).map(([slip, text, at, profile]) => {
    const put = (words: string) => {
      const cut = at % (words.length + 1);
      return words.slice(0, cut) + text + words.slice(cut);
    };
    return { bytes: encodeSlip(withEach(slip, put), profile, { copy: 0 }), profile };
  });

  it('a printer misreads nothing of any paper', () => {
    fc.assert(
      fc.property(hostile, ({ bytes, profile }) => {
        expect(decodePaper(bytes, profile).warnings).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a printer gets no command that was not meant: one init at the start, one cut at the end', () => {
    fc.assert(
      fc.property(hostile, ({ bytes, profile }) => {
        const { commands } = readCommands(bytes);
        const last = profile.cutter ? commands.at(-1) : undefined;
        expect(commands[0]?.kind).toBe('init');
        if (profile.cutter) expect(last?.kind).toBe('cut');
        const between = commands.slice(1).filter((command) => command !== last);
        const strange = between.filter(
          ({ kind, ...rest }) =>
            // GS H and GS ( k have parts that say nothing on the paper.
            !MEANT.includes(kind) &&
            !(kind === 'other' && 'name' in rest && ['GS H', 'GS ( k'].includes(String(rest.name))),
        );
        expect(strange).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('no command byte stands between the words', () => {
    fc.assert(
      fc.property(hostile, ({ bytes }) => {
        for (const command of readCommands(bytes).commands) {
          if (command.kind === 'text') expect(command.bytes.every((byte) => byte >= 0x20)).toBe(true);
        }
      }),
    );
  });

  it('is as if there had been spaces in its place', () => {
    fc.assert(
      fc.property(papers, profiles, (slip, profile) => {
        const inWords = (text: string) => (block: string) => `${block}${text}${block}`;
        const only = withoutCodes(slip);
        const commanded = withEach(only, inWords('\u001b\u001d\u0010\n'));
        const spaced = withEach(only, inWords('    '));
        expect(encodeSlip(commanded, profile, { copy: 0 })).toEqual(encodeSlip(spaced, profile, { copy: 0 }));
      }),
    );
  });
});

/** A QR leaves control characters out, and a space in it is a sign. */
function withoutCodes(slip: Slip): Slip {
  return { ...slip, blocks: slip.blocks.filter(({ kind }) => kind !== 'qr') };
}

describe('a tall picture', () => {
  it('holds no command printers obey at once, within its slices, across their borders, or with their headers', () => {
    const dangerous = fc.constantFrom(0x10, 0x04, 0x05, 0x14, 0x00, 0xff);
    const sizes = fc.record({
      rowBytes: fc.constantFrom(1, 2, 4, 5, 16, 20, 48),
      rows: fc.constantFrom(1, 4, 5, 16, 20, 239, 240, 241, 244, 256, 260, 480, 500),
    });
    const seeds = fc.array(dangerous, { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(sizes, seeds, ({ rowBytes, rows }, pattern) => {
        const byteAt = (index: number) => pattern[index % pattern.length] ?? 0;
        const isBlack = (x: number, y: number) => ((byteAt(y * rowBytes + (x >> 3)) << (x & 7)) & 0x80) !== 0;
        const commands = rasterCommands({ width: rowBytes * 8, height: rows, isBlack }, 384);
        const bytes = Uint8Array.from([0x1b, 0x40, ...commands.flatMap((command) => [...command])]);
        expect(decodePaper(bytes, CLONE_58).warnings).toEqual([]);
        expect(commands.every((command) => (command[6] ?? 0) <= 240)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
