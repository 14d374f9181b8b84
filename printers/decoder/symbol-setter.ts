import type { PaperRoll } from '../profiles/printer-profile.ts';
import { barsOf, code128Text, symbolsOfNative } from './code128-text.ts';
import type { PrinterCommand } from './command.ts';
import type { PaperAlign, PaperProblem, PaperRow } from './paper.ts';

/** What a printer keeps for pictures, QR and bars, and draws when it is told to. */
export interface SymbolSetter {
  /** What comes onto the paper at this command; null where nothing does. */
  take(command: PrinterCommand, align: PaperAlign): PaperRow | null;
}

const QR_MODULE_DOTS = 3;
const BARCODE = { module: 3, height: 162 };
const CODE128 = 73;
const MOST_ROWS = 255;
const NOTHING = { rowBytes: 0, rows: 0, data: new Uint8Array() };

/** A setter with a printer's own values. */
export function openSymbolSetter(
  roll: PaperRoll,
  warn: (at: number, problem: PaperProblem) => void,
): SymbolSetter {
  let qrModuleDots = QR_MODULE_DOTS;
  let qrData = new Uint8Array();
  let moduleDots = BARCODE.module;
  let heightDots = BARCODE.height;
  let graphics: Pick<Extract<PaperRow, { kind: 'picture' }>, 'rowBytes' | 'rows' | 'data'> = NOTHING;

  function barcode(at: number, data: Uint8Array, symbology: number, align: PaperAlign): PaperRow | null {
    const symbols = symbology === CODE128 ? symbolsOfNative(data) : null;
    const text = symbols === null ? null : code128Text(symbols);
    if (symbols === null || text === null) {
      warn(at, 'bad-barcode');
      return null;
    }
    const bars = barsOf(symbols);
    if (bars.length * moduleDots > roll.dots) warn(at, 'barcode-too-wide');
    return { kind: 'barcode', align, data: text, bars, moduleDots, heightDots };
  }

  return {
    take(command, align) {
      switch (command.kind) {
        case 'raster': {
          const { rowBytes, rows, data } = command;
          if (rowBytes * 8 > roll.dots) warn(command.at, 'picture-too-wide');
          if (rows > MOST_ROWS) warn(command.at, 'slice-too-tall');
          return { kind: 'picture', align, rowBytes, rows, data };
        }
        case 'graphics-store':
          if (command.rowBytes * 8 > roll.dots) warn(command.at, 'picture-too-wide');
          graphics = command;
          return null;
        case 'graphics-print': {
          const { rowBytes, rows, data } = graphics;
          graphics = NOTHING;
          return rows === 0 ? null : { kind: 'picture', align, rowBytes, rows, data };
        }
        case 'qr-module':
          qrModuleDots = command.dots;
          return null;
        case 'qr-store':
          qrData = new Uint8Array(command.data);
          return null;
        case 'qr-print':
          return { kind: 'qr', align, data: new TextDecoder().decode(qrData), moduleDots: qrModuleDots };
        case 'barcode-height':
          heightDots = command.dots;
          return null;
        case 'barcode-module':
          moduleDots = command.dots;
          return null;
        case 'barcode':
          return barcode(command.at, command.data, command.symbology, align);
        default:
          return null;
      }
    },
  };
}
