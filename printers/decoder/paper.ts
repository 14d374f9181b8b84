import type { Scale } from '../layout/paper-line.ts';
import type { PaperRoll } from '../profiles/printer-profile.ts';
import { barcodeInPicture } from './bars-in-picture.ts';

/** What came out of a printer, as far as bytes can tell. */
export interface Paper {
  readonly roll: PaperRoll;
  readonly rows: readonly PaperRow[];
  /** Everything a printer would have misread; empty for a paper that is right. */
  readonly warnings: readonly PaperWarning[];
}

/** What came out, from top to bottom. */
export type PaperRow =
  /** A printed line; without runs it is an empty one. */
  | { readonly kind: 'text'; readonly align: PaperAlign; readonly runs: readonly PaperRun[] }
  /** Dots, row by row, `rowBytes` bytes each, the highest bit leftmost. */
  | {
      readonly kind: 'picture';
      readonly align: PaperAlign;
      readonly rowBytes: number;
      readonly rows: number;
      readonly data: Uint8Array;
    }
  /** A QR the printer draws by itself. */
  | { readonly kind: 'qr'; readonly align: PaperAlign; readonly data: string; readonly moduleDots: number }
  /** Bars the printer draws by itself: `bars` from left to right, one a module, true for black. */
  | {
      readonly kind: 'barcode';
      readonly align: PaperAlign;
      readonly data: string;
      readonly bars: readonly boolean[];
      readonly moduleDots: number;
      readonly heightDots: number;
    }
  | { readonly kind: 'feed'; readonly dots: number }
  | { readonly kind: 'cut' };

/** Where something stands across the paper. */
export type PaperAlign = 'left' | 'center' | 'right';

/** Signs of one style within a line. */
export interface PaperRun {
  readonly text: string;
  readonly scale: Scale;
  readonly bold: boolean;
}

/** Something at byte `at` of the job that a printer would take otherwise than meant. */
export interface PaperWarning {
  readonly at: number;
  readonly problem: PaperProblem;
}

/** The ways to be misread. */
export type PaperProblem =
  /** Styles of the job before may still hold. */
  | 'no-init'
  | 'unknown-command'
  | 'truncated-command'
  /** Obeyed on arrival, wherever it stands. */
  | 'real-time-command'
  | 'line-too-long'
  | 'picture-too-wide'
  /** More than 255 rows in one piece: cheap printers take the rest for text. */
  | 'slice-too-tall'
  /** Bars of a kind this house does not use, or whose data a printer would not draw: often a length left out. */
  | 'bad-barcode'
  /** Printers leave out bars that do not fit. */
  | 'barcode-too-wide'
  | 'unknown-code-table'
  | 'sign-not-on-page'
  /** Printers ignore an alignment in the middle of a line. */
  | 'align-inside-line'
  /** Text that never got its line feed: it comes out with the next job. */
  | 'unfinished-line'
  /** What follows is read two bytes a sign. */
  | 'double-byte-left-on'
  /** The printer would talk unasked to whoever comes next. */
  | 'automatic-status-left-on'
  /** Opens a cash drawer, which this office does not have. */
  | 'drawer-pulse';

/** The words on the paper, one string a printed line; pictures, QR and bars in brackets. */
export function paperText(paper: Paper): readonly string[] {
  return paper.rows.flatMap((row) => {
    switch (row.kind) {
      case 'text':
        return [row.runs.map((run) => run.text).join('')];
      case 'picture':
        return [pictureText(row)];
      case 'qr':
        return [`[qr ${row.data}]`];
      case 'barcode':
        return [`[bars ${row.data}]`];
      case 'cut':
        return ['[cut]'];
      case 'feed':
        return [];
      default:
        return row satisfies never;
    }
  });
}

/** A picture of bars is what a scanner makes of it. */
function pictureText(picture: Extract<PaperRow, { kind: 'picture' }>): string {
  const data = barcodeInPicture(picture);
  return data === null ? `[picture ${picture.rowBytes * 8}x${picture.rows}]` : `[bars ${data}]`;
}
