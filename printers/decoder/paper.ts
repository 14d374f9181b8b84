import type { Scale } from '../layout/paper-line.ts';
import type { PaperRoll } from '../profiles/printer-profile.ts';

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
  | 'unknown-code-table'
  | 'sign-not-on-page'
  /** Printers ignore an alignment in the middle of a line. */
  | 'align-inside-line'
  /** Text that never got its line feed: it comes out with the next job. */
  | 'unfinished-line';

/** The words on the paper, one string a printed line; pictures and QR in brackets. */
export function paperText(paper: Paper): readonly string[] {
  return paper.rows.flatMap((row) => {
    switch (row.kind) {
      case 'text':
        return [row.runs.map((run) => run.text).join('')];
      case 'picture':
        return [`[picture ${row.rowBytes * 8}x${row.rows}]`];
      case 'qr':
        return [`[qr ${row.data}]`];
      case 'cut':
        return ['[cut]'];
      case 'feed':
        return [];
      default:
        return row satisfies never;
    }
  });
}
