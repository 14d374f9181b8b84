import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { paperText } from '../../printers/decoder/paper.ts';
import { barcodeCommands } from '../../printers/encoder/barcode.ts';
import { paperPicture } from '../../printers/picture/paper-picture.ts';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';
import { INIT, jobOf } from '../support/printing/machine-talk.ts';

const CODE = 'TT-2026-000013';
const printed = (data: string, profile = PAPER_80) =>
  decodePaper(jobOf(INIT, ...barcodeCommands(data, profile)), profile);

describe('bars on paper', () => {
  it.each([
    ['drawn by the printer', PAPER_80],
    ['sent as a picture', { ...PAPER_80, barcode: 'raster' } as const],
    ['sent as a picture on the narrow roll', CLONE_58],
  ])('are read back: %s', (_name, profile) => {
    const paper = printed(CODE, profile);
    expect(paperText(paper)).toEqual([`[bars ${CODE}]`]);
    expect(paper.warnings).toEqual([]);
  });

  it('are read back whatever they say', () => {
    const ascii = fc.stringMatching(/^[ -~]{1,14}$/);
    fc.assert(
      fc.property(ascii, fc.constantFrom<'native' | 'raster'>('native', 'raster'), (data, barcode) => {
        const paper = printed(data, { ...PAPER_80, barcode });
        expect(paperText(paper)).toEqual([`[bars ${data}]`]);
        expect(paper.warnings).toEqual([]);
      }),
    );
  });

  it('are not read where one bar is missing', () => {
    const commands = barcodeCommands(CODE, { ...PAPER_80, barcode: 'raster' });
    const damaged = jobOf(INIT, ...commands).map((byte) => (byte === 0xe0 ? 0 : byte));
    expect(paperText(decodePaper(damaged, PAPER_80)).join()).toMatch(/^\[picture/);
  });

  it('stand in the picture of the paper just as if they had been sent as one', () => {
    const strokes = (barcode: 'native' | 'raster') =>
      [...paperPicture(printed(CODE, { ...PAPER_80, barcode })).matchAll(/h(\d+)v/g)].map(
        ([, width]) => width,
      );
    const native = strokes('native');
    expect(native.length).toBeGreaterThan(30);
    expect(strokes('raster').slice(0, native.length)).toEqual(native);
  });
});
