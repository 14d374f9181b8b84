import type { PrinterCommand } from '../decoder/command.ts';

/** Commands that leave something to see. */
export const SHOWN: readonly PrinterCommand['kind'][] = [
  'text',
  'raster',
  'graphics-print',
  'barcode',
  'qr-print',
];

const DOTS_PER_LINE = 24;
/** Symbols of the usual size stand about so many lines high. */
const QR_LINES = 8;
const BARCODE_LINES = 4;

/** How many lines of paper a command moves by, about. */
export function linesOf(command: PrinterCommand): number {
  switch (command.kind) {
    case 'line-feed':
      return 1;
    case 'feed-lines':
      return command.lines;
    case 'raster':
      return Math.ceil(command.rows / DOTS_PER_LINE);
    case 'qr-print':
    case 'graphics-print':
      return QR_LINES;
    case 'barcode':
      return BARCODE_LINES;
    default:
      return 0;
  }
}
