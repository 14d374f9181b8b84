import jsqrModule from 'jsqr';
import type { Paper } from '../../../printers/decoder/paper.ts';

/** The package is CommonJS with a default of its own inside. */
const jsQR = jsqrModule as unknown as typeof jsqrModule.default;

/** A picture in black and white. */
export interface BlackAndWhite {
  readonly width: number;
  readonly height: number;
  isBlack(x: number, y: number): boolean;
}

/** White around a code, as paper has it; without it no reader finds the code. */
const MARGIN = 32;

/** What a phone reads in the picture, dot for dot and without making it larger; null where it reads nothing. */
export function readQr({ width, height, isBlack }: BlackAndWhite): string | null {
  const across = width + 2 * MARGIN;
  const down = height + 2 * MARGIN;
  const pixels = new Uint8ClampedArray(across * down * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (isBlack(x, y)) pixels.fill(0, at(x, y), at(x, y) + 3);
    }
  }
  return jsQR(pixels, across, down)?.data ?? null;

  function at(x: number, y: number): number {
    return ((y + MARGIN) * across + x + MARGIN) * 4;
  }
}

/** Every picture on the paper, dot for dot as the printer burns it. */
export function picturesOn(paper: Paper): BlackAndWhite[] {
  return paper.rows.flatMap((row) =>
    row.kind === 'picture'
      ? [
          {
            width: row.rowBytes * 8,
            height: row.rows,
            isBlack: (x: number, y: number) =>
              (((row.data[y * row.rowBytes + (x >> 3)] ?? 0) << (x & 7)) & 0x80) !== 0,
          },
        ]
      : [],
  );
}

/** What a paper's SVG picture shows in rectangles (QR, bars, pictures), one pixel to the dot; its outline left out. */
export function dotsOfSvg(svg: string): BlackAndWhite {
  const [, width = '0', height = '0'] = /viewBox="0 0 (\d+) ([\d.]+)"/.exec(svg) ?? [];
  const black = new Set<string>();
  for (const [, left, top, across, down] of svg.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-/g)) {
    for (let y = 0; y < Number(down); y += 1) {
      for (let x = 0; x < Number(across); x += 1) {
        black.add(`${Math.round(Number(left)) + x} ${Math.round(Number(top)) + y}`);
      }
    }
  }
  return {
    width: Number(width),
    height: Math.ceil(Number(height)),
    isBlack: (x, y) => black.has(`${x} ${y}`),
  };
}
