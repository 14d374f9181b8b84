/** A black-and-white picture; `isBlack` is asked for every dot inside. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  isBlack(x: number, y: number): boolean;
}

/** Cheap printers buffer little: a taller picture goes out in slices, which join without a gap. */
const MAX_SLICE_ROWS = 240;

const DLE = 0x10;
/** EOT, ENQ and DC4: after DLE a printer obeys them even in the middle of a picture. */
const REAL_TIME = [0x04, 0x05, 0x14];

/** The GS v 0 commands that draw the picture. @throws RangeError when it is wider than the roll. */
export function rasterCommands(bitmap: Bitmap, rollDots: number): readonly Uint8Array[] {
  if (bitmap.width > rollDots)
    throw new RangeError(`a picture of ${bitmap.width} dots on a roll of ${rollDots}`);
  const rowBytes = Math.ceil(bitmap.width / 8);
  const commands: Uint8Array[] = [];
  for (let top = 0; top < bitmap.height; top += MAX_SLICE_ROWS) {
    const rows = Math.min(MAX_SLICE_ROWS, bitmap.height - top);
    const data = withoutRealTime(pack(bitmap, rowBytes, top, rows));
    commands.push(Uint8Array.of(0x1d, 0x76, 0x30, 0, rowBytes & 0xff, rowBytes >> 8, rows, 0, ...data));
  }
  return commands;
}

function pack(bitmap: Bitmap, rowBytes: number, top: number, rows: number): Uint8Array {
  const data = new Uint8Array(rowBytes * rows);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < bitmap.width; x += 1) {
      const index = y * rowBytes + (x >> 3);
      if (bitmap.isBlack(x, top + y)) data[index] = (data[index] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return data;
}

/** One extra dot is invisible; a drawer that opens or a buffer that is cleared is not. */
function withoutRealTime(data: Uint8Array): Uint8Array {
  return data.map((byte, index) =>
    byte === DLE && REAL_TIME.includes(data[index + 1] ?? 0) ? byte | 0x01 : byte,
  );
}
