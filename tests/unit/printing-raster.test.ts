import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePaper } from '../../printers/decoder/decode-paper.ts';
import { dotsPerModule, qrCommands } from '../../printers/encoder/qr.ts';
import { qrModules } from '../../printers/encoder/qr-modules.ts';
import { rasterCommands } from '../../printers/encoder/raster.ts';
import { CLONE_58, PAPER_80 } from '../../printers/profiles/profiles.ts';

const NOISE = {
  width: 384,
  height: 700,
  isBlack: (x: number, y: number) => ((x * 7919) ^ (y * 104_729)) % 3 === 0,
};

describe('a picture for the printer', () => {
  it('goes out in slices of at most 240 rows that make up the whole', () => {
    const rows = rasterCommands(NOISE, 384).map((command) => command[6]);
    expect(rows).toEqual([240, 240, 220]);
  });

  it('never holds a command that printers obey at once, whatever it shows', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 48, maxLength: 480 }), (dots) => {
        // Bytes that matter most are made frequent.
        const data = dots.map((byte) => [0x10, 0x04, 0x05, 0x14, byte][byte % 5] ?? byte);
        const isBlack = (x: number, y: number) => (((data[y * 48 + (x >> 3)] ?? 0) << (x & 7)) & 0x80) !== 0;
        const [command = new Uint8Array()] = rasterCommands(
          { width: 384, height: Math.floor(data.length / 48), isBlack },
          384,
        );
        expect(decodePaper(new Uint8Array([0x1b, 0x40, ...command]), CLONE_58).warnings).toEqual([]);
        const changed = [...command.subarray(8)].filter((byte, index) => byte !== data[index]);
        expect(changed.every((byte) => byte === 0x11)).toBe(true);
      }),
    );
  });

  it('is refused when it is wider than the roll', () => {
    expect(() => rasterCommands({ ...NOISE, width: 385 }, 384)).toThrow(RangeError);
  });
});

describe('a QR', () => {
  const url = 'http://192.168.1.10:8081/t/Zk3xq9TtAbCdEfGh';

  it('is the same modules as a picture as in the printer’s own drawing', () => {
    const bytes = new Uint8Array([
      0x1b,
      0x40,
      ...qrCommands(url, CLONE_58).flatMap((command) => [...command]),
    ]);
    const [row] = decodePaper(bytes, CLONE_58).rows;
    if (row?.kind !== 'picture') throw new Error('no picture');
    const modules = qrModules(url);
    const size = dotsPerModule(modules.length);
    const seen = modules.map((line, y) =>
      line.map((_, x) => {
        const [dotX, dotY] = [x * size + (size >> 1), y * size + (size >> 1)];
        return (((row.data[dotY * row.rowBytes + (dotX >> 3)] ?? 0) << (dotX & 7)) & 0x80) !== 0;
      }),
    );
    expect(seen).toEqual(modules);
  });

  it('names the length of its data in bytes, not in signs', () => {
    const bytes = new Uint8Array([
      0x1b,
      0x40,
      ...qrCommands('é', PAPER_80).flatMap((command) => [...command]),
    ]);
    expect(decodePaper(bytes, PAPER_80)).toMatchObject({ rows: [{ kind: 'qr', data: 'é' }], warnings: [] });
  });

  it('is big enough for a phone and fits both rolls', () => {
    const side = qrModules(url).length * dotsPerModule(qrModules(url).length);
    expect(side).toBeGreaterThanOrEqual(160);
    expect(side).toBeLessThanOrEqual(CLONE_58.dots);
  });
});
