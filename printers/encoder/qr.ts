import type { PrinterProfile } from '../profiles/printer-profile.ts';
import { qrData, qrModules } from './qr-modules.ts';
import { type Bitmap, rasterCommands } from './raster.ts';

/** About 29 mm: read from a hand's distance, small enough for both rolls. */
const TARGET_DOTS = 232;
const MAX_MODULE_DOTS = 8;
const LEVEL_M = 0x31;

/** The commands that print a QR, centred by whoever calls. @throws RangeError when it cannot fit the roll. */
export function qrCommands(data: string, profile: PrinterProfile): readonly Uint8Array[] {
  const modules = qrModules(data);
  const moduleDots = dotsPerModule(modules.length);
  return profile.qr === 'native'
    ? nativeCommands(new TextEncoder().encode(qrData(data)), moduleDots)
    : rasterCommands(bitmapOf(modules, moduleDots), profile.dots);
}

/** Dots per module that bring a QR nearest to its size on paper. */
export function dotsPerModule(modules: number): number {
  return Math.max(2, Math.min(MAX_MODULE_DOTS, Math.floor(TARGET_DOTS / modules)));
}

function bitmapOf(modules: readonly (readonly boolean[])[], moduleDots: number): Bitmap {
  const side = modules.length * moduleDots;
  return {
    width: side,
    height: side,
    isBlack: (x, y) => modules[Math.floor(y / moduleDots)]?.[Math.floor(x / moduleDots)] ?? false,
  };
}

/** GS ( k: model 2, size of a module, level, the data, print. Lengths count bytes, not signs. */
function nativeCommands(data: Uint8Array, moduleDots: number): readonly Uint8Array[] {
  const length = data.length + 3;
  return [
    Uint8Array.of(0x1d, 0x28, 0x6b, 4, 0, 0x31, 0x41, 0x32, 0),
    Uint8Array.of(0x1d, 0x28, 0x6b, 3, 0, 0x31, 0x43, moduleDots),
    Uint8Array.of(0x1d, 0x28, 0x6b, 3, 0, 0x31, 0x45, LEVEL_M),
    Uint8Array.of(0x1d, 0x28, 0x6b, length & 0xff, length >> 8, 0x31, 0x50, 0x30, ...data),
    Uint8Array.of(0x1d, 0x28, 0x6b, 3, 0, 0x31, 0x51, 0x30),
  ];
}
