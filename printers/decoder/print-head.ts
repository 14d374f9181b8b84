import type { PaperRoll } from '../profiles/printer-profile.ts';
import type { PrinterCommand } from './command.ts';
import { openLineSetter } from './line-setter.ts';
import type { PaperAlign, PaperProblem, PaperRow } from './paper.ts';
import { openSymbolSetter } from './symbol-setter.ts';

/** A printer's memory while it works through a job: style, the line being set, and the paper that came out. */
export interface PrintHead {
  take(command: PrinterCommand): void;
  /** Ends the job at byte `at` and hands over the paper. */
  finish(at: number): readonly PaperRow[];
}

/** A print head fresh from the power switch; `warn` hears what it would misread. */
export function openPrintHead(roll: PaperRoll, warn: (at: number, problem: PaperProblem) => void): PrintHead {
  const rows: PaperRow[] = [];
  let align: PaperAlign = 'left';
  let line = openLineSetter(roll, warn);
  let symbols = openSymbolSetter(roll, warn);
  let isDoubleByte = false;
  let tellsUnasked = false;

  const endLine = () => rows.push({ kind: 'text', align, runs: line.end() });
  const endBegunLine = () => {
    if (line.isBegun()) endLine();
  };
  const reset = () => {
    align = 'left';
    line = openLineSetter(roll, warn);
    symbols = openSymbolSetter(roll, warn);
    isDoubleByte = false;
    tellsUnasked = false;
  };

  return {
    take(command) {
      if (line.take(command)) return;
      switch (command.kind) {
        case 'line-feed':
          return void endLine();
        case 'feed-lines':
          endBegunLine();
          for (let fed = 0; fed < command.lines; fed += 1) endLine();
          return;
        case 'feed-dots':
          endBegunLine();
          return void rows.push({ kind: 'feed', dots: command.dots });
        case 'init':
          if (line.isBegun()) warn(command.at, 'unfinished-line');
          return reset();
        case 'align':
          if (line.isBegun()) warn(command.at, 'align-inside-line');
          else align = command.align;
          return;
        case 'cut':
          if (line.isBegun()) warn(command.at, 'unfinished-line');
          endBegunLine();
          return void rows.push({ kind: 'cut' });
        case 'double-byte':
          isDoubleByte = command.on;
          return;
        case 'automatic-status':
          tellsUnasked = command.about !== 0;
          return;
        case 'drawer':
          return warn(command.at, 'drawer-pulse');
        case 'unknown':
          return warn(command.at, 'unknown-command');
        default: {
          const symbol = symbols.take(command, align);
          if (symbol === null) return;
          endBegunLine();
          addSymbol(rows, symbol);
        }
      }
    },
    finish(at) {
      if (line.isBegun()) warn(at, 'unfinished-line');
      endBegunLine();
      if (isDoubleByte) warn(at, 'double-byte-left-on');
      if (tellsUnasked) warn(at, 'automatic-status-left-on');
      return rows;
    },
  };
}

/** Slices of one width follow each other without a gap: on paper they are one picture. */
function addSymbol(rows: PaperRow[], symbol: PaperRow): void {
  const above = rows.at(-1);
  const isSlice =
    symbol.kind === 'picture' &&
    above?.kind === 'picture' &&
    above.rowBytes === symbol.rowBytes &&
    above.align === symbol.align;
  if (!isSlice) {
    rows.push(symbol);
    return;
  }
  const data = new Uint8Array([...above.data, ...symbol.data]);
  rows[rows.length - 1] = { ...above, rows: above.rows + symbol.rows, data };
}
