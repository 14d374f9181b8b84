import { NORMAL_SCALE, type Scale } from '../layout/paper-line.ts';
import type { PaperRoll } from '../profiles/printer-profile.ts';
import type { CodePage } from '../text/code-page.ts';
import { CODE_TABLES, FIRST_CODE_TABLE } from './code-tables.ts';
import type { PrinterCommand } from './command.ts';
import type { PaperProblem, PaperRun } from './paper.ts';

/** The line that is being set, and the style its signs get. */
export interface LineSetter {
  /** Whether the command was about signs. */
  take(command: PrinterCommand): boolean;
  isBegun(): boolean;
  /** What stands in the line; an empty one is begun. */
  end(): readonly PaperRun[];
}

/** Dots across of a sign of normal size. */
const SIGN_DOTS = 12;

/** An empty line in plain style. */
export function openLineSetter(
  roll: PaperRoll,
  warn: (at: number, problem: PaperProblem) => void,
): LineSetter {
  let runs: PaperRun[] = [];
  let bold = false;
  let scale: Scale = NORMAL_SCALE;
  let page: Pick<CodePage, 'signOf'> = FIRST_CODE_TABLE;

  const columns = () => runs.reduce((sum, run) => sum + run.text.length * run.scale.width, 0);

  function print(at: number, bytes: Uint8Array): void {
    let text = '';
    for (const byte of bytes) text += page.signOf(byte);
    if (text.includes('\ufffd')) warn(at, 'sign-not-on-page');
    runs.push({ text, scale, bold });
    if (columns() > roll.columns) warn(at, 'line-too-long');
  }

  /** As many spaces as come nearest to that place; to the left of what stands there nothing moves. */
  function moveTo(dots: number): void {
    const spaces = Math.round(dots / SIGN_DOTS) - columns();
    if (spaces > 0) runs.push({ text: ' '.repeat(spaces), scale: NORMAL_SCALE, bold: false });
  }

  return {
    take(command) {
      switch (command.kind) {
        case 'text':
          print(command.at, command.bytes);
          return true;
        case 'move-to':
          moveTo(command.dots);
          return true;
        case 'move-by':
          moveTo(columns() * SIGN_DOTS + command.dots);
          return true;
        case 'bold':
          bold = command.on;
          return true;
        case 'scale':
          scale = { width: command.width, height: command.height };
          return true;
        case 'code-table': {
          const known = CODE_TABLES.get(command.table);
          if (known === undefined) warn(command.at, 'unknown-code-table');
          else page = known;
          return true;
        }
        default:
          return false;
      }
    },
    isBegun: () => runs.length > 0,
    end() {
      const done = runs;
      runs = [];
      return done;
    },
  };
}
