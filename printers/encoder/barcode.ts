import type { PrinterProfile } from '../profiles/printer-profile.ts';
import { code128Modules, code128Pieces } from './code128.ts';
import { type Bitmap, rasterCommands } from './raster.ts';

/** 10 mm: a scanner held by hand crosses all bars even at a slant. */
const HEIGHT_DOTS = 80;
/** Left and right of the bars, or no scanner finds where they begin. */
const QUIET_MODULES = 10;
/** A quarter of a millimetre is what cheap scanners read; wider is surer, and more than this no better. */
const NARROWEST_DOTS = 2;
const WIDEST_DOTS = 3;

const BRACE = 0x7b;
const CODE128 = 73;
const MOST_BYTES = 255;

/**
 * The commands that print CODE128 without its text, centred by whoever calls.
 * @throws RangeError for signs it cannot hold, and when it does not fit the roll with its quiet zones.
 */
export function barcodeCommands(
  data: string,
  profile: Pick<PrinterProfile, 'dots' | 'barcode'>,
): readonly Uint8Array[] {
  const modules = code128Modules(data);
  const moduleDots = dotsPerBar(modules.length, profile.dots);
  return profile.barcode === 'native'
    ? nativeCommands(data, moduleDots)
    : rasterCommands(bitmapOf(modules, moduleDots), profile.dots);
}

/** Dots of the narrowest bar. @throws RangeError when so many modules do not fit so many dots. */
export function dotsPerBar(modules: number, rollDots: number): number {
  const dots = Math.min(WIDEST_DOTS, Math.floor(rollDots / (modules + 2 * QUIET_MODULES)));
  if (dots < NARROWEST_DOTS) throw new RangeError(`bars of ${modules} modules on a roll of ${rollDots} dots`);
  return dots;
}

/** With its quiet zones, for some printers put a picture to the left whatever they are told. */
function bitmapOf(modules: readonly boolean[], moduleDots: number): Bitmap {
  return {
    width: (modules.length + 2 * QUIET_MODULES) * moduleDots,
    height: HEIGHT_DOTS,
    isBlack: (x) => modules[Math.floor(x / moduleDots) - QUIET_MODULES] ?? false,
  };
}

/** GS H: no text of the printer's own; GS h and GS w: height and width; GS k 73: the length in bytes and the data. */
function nativeCommands(data: string, moduleDots: number): readonly Uint8Array[] {
  const bytes = nativeData(data);
  if (bytes.length > MOST_BYTES) throw new RangeError(`${bytes.length} bytes in one bar code`);
  return [
    Uint8Array.of(0x1d, 0x48, 0),
    Uint8Array.of(0x1d, 0x68, HEIGHT_DOTS),
    Uint8Array.of(0x1d, 0x77, moduleDots),
    Uint8Array.of(0x1d, 0x6b, CODE128, bytes.length, ...bytes),
  ];
}

/** The code set is named with a brace wherever it changes; a brace of the data is written twice. */
function nativeData(data: string): readonly number[] {
  const bytes: number[] = [];
  let set = '';
  for (const piece of code128Pieces(data)) {
    if (piece.set !== set) bytes.push(BRACE, piece.set.charCodeAt(0));
    set = piece.set;
    const value = piece.set === 'C' ? Number(piece.text) : piece.text.charCodeAt(0);
    bytes.push(...(piece.set === 'B' && value === BRACE ? [BRACE, BRACE] : [value]));
  }
  return bytes;
}
