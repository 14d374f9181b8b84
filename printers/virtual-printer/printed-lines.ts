import type { PrinterCommand } from '../decoder/command.ts';

/** Commands that leave something to see. */
export const SHOWN: readonly PrinterCommand['kind'][] = ['text', 'raster', 'qr-print'];

const DOTS_PER_LINE = 24;
/** A QR of the usual size stands about so many lines high. */
const QR_LINES = 8;

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
      return QR_LINES;
    default:
      return 0;
  }
}
