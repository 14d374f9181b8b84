import { NORMAL_SCALE, type Scale } from '../layout/paper-line.ts';
import type { PaperRoll } from '../profiles/printer-profile.ts';
import { CODE_PAGE_437, CODE_PAGE_858, CODE_PAGE_1252, type CodePage } from '../text/code-page.ts';
import type { PrinterCommand } from './command.ts';
import type { PaperAlign, PaperProblem, PaperRow, PaperRun } from './paper.ts';

/** The usual numbers of ESC t. */
const CODE_TABLES: ReadonlyMap<number, CodePage> = new Map([
  [0, CODE_PAGE_437],
  [16, CODE_PAGE_1252],
  [19, CODE_PAGE_858],
]);

const DEFAULT_MODULE_DOTS = 3;

/** A printer's memory while it works through a job: style, the line being set, and the paper that came out. */
export interface PrintHead {
  take(command: PrinterCommand): void;
  /** Ends the job at byte `at` and hands over the paper. */
  finish(at: number): readonly PaperRow[];
}

/** A print head fresh from the power switch; `warn` hears what it would misread. */
export function openPrintHead(roll: PaperRoll, warn: (at: number, problem: PaperProblem) => void): PrintHead {
  const rows: PaperRow[] = [];
  let runs: PaperRun[] = [];
  let align: PaperAlign = 'left';
  let bold = false;
  let scale: Scale = NORMAL_SCALE;
  let page: CodePage = CODE_PAGE_437;
  let moduleDots = DEFAULT_MODULE_DOTS;
  let stored = new Uint8Array();

  const endLine = () => {
    rows.push({ kind: 'text', align, runs });
    runs = [];
  };
  const reset = () => {
    align = 'left';
    bold = false;
    scale = NORMAL_SCALE;
    page = CODE_PAGE_437;
    moduleDots = DEFAULT_MODULE_DOTS;
    stored = new Uint8Array();
  };
  const print = (at: number, bytes: Uint8Array) => {
    let text = '';
    for (const byte of bytes) text += page.signOf(byte);
    if (text.includes('\ufffd')) warn(at, 'sign-not-on-page');
    runs.push({ text, scale, bold });
    const width = runs.reduce((sum, run) => sum + run.text.length * run.scale.width, 0);
    if (width > roll.columns) warn(at, 'line-too-long');
  };

  return {
    take(command) {
      const insideLine = runs.length > 0;
      switch (command.kind) {
        case 'text':
          return print(command.at, command.bytes);
        case 'line-feed':
          return endLine();
        case 'feed-lines':
          if (insideLine) endLine();
          for (let line = 0; line < command.lines; line += 1) endLine();
          return;
        case 'feed-dots':
          if (insideLine) endLine();
          return void rows.push({ kind: 'feed', dots: command.dots });
        case 'init':
          if (insideLine) warn(command.at, 'unfinished-line');
          runs = [];
          return reset();
        case 'align':
          if (insideLine) warn(command.at, 'align-inside-line');
          else align = command.align;
          return;
        case 'bold':
          bold = command.on;
          return;
        case 'scale':
          scale = { width: command.width, height: command.height };
          return;
        case 'code-table': {
          const known = CODE_TABLES.get(command.table);
          if (known === undefined) warn(command.at, 'unknown-code-table');
          else page = known;
          return;
        }
        case 'raster':
          if (insideLine) endLine();
          if (command.rowBytes * 8 > roll.dots) warn(command.at, 'picture-too-wide');
          return addSlice(rows, {
            kind: 'picture',
            align,
            rowBytes: command.rowBytes,
            rows: command.rows,
            data: command.data,
          });
        case 'qr-module':
          moduleDots = command.dots;
          return;
        case 'qr-store':
          stored = new Uint8Array(command.data);
          return;
        case 'qr-print':
          if (insideLine) endLine();
          return void rows.push({ kind: 'qr', align, data: new TextDecoder().decode(stored), moduleDots });
        case 'cut':
          if (insideLine) {
            warn(command.at, 'unfinished-line');
            endLine();
          }
          return void rows.push({ kind: 'cut' });
        case 'unknown':
          return warn(command.at, 'unknown-command');
        case 'echo':
        case 'job-id':
        case 'ask-name':
        case 'automatic-status':
        case 'ask-status':
        case 'recover':
        case 'clear':
        case 'real-time':
        case 'other':
          return;
        default:
          command satisfies never;
      }
    },
    finish(at) {
      if (runs.length > 0) {
        warn(at, 'unfinished-line');
        endLine();
      }
      return rows;
    },
  };
}

/** Slices of one width follow each other without a gap: on paper they are one picture. */
function addSlice(rows: PaperRow[], slice: Extract<PaperRow, { kind: 'picture' }>): void {
  const above = rows.at(-1);
  if (above?.kind !== 'picture' || above.rowBytes !== slice.rowBytes || above.align !== slice.align) {
    rows.push(slice);
    return;
  }
  const data = new Uint8Array([...above.data, ...slice.data]);
  rows[rows.length - 1] = { ...above, rows: above.rows + slice.rows, data };
}
