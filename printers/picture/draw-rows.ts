import type { Paper, PaperAlign, PaperRow } from '../decoder/paper.ts';
import { qrModules } from '../encoder/qr-modules.ts';
import { LEAD } from './paper-look.ts';
import { round } from './round.ts';
import { svgText } from './svg-text.ts';

/** A sign of normal size and the step from line to line, as thermal printers have them. */
const SIGN = { width: 12, height: 24 };
const LINE_STEP = 30;
/** Stretches the font to the tall, narrow build of a thermal printer's signs. */
const TALL = 1.16;

/** Where on the picture the rows stand, in dots. */
export interface RowsPlace {
  /** The left edge of the paper. */
  readonly edge: number;
  /** The left edge of what can be printed. */
  readonly left: number;
  readonly top: number;
}

/** Every row of the paper as SVG, and where the last one ends. A cut at the very end is the edge itself. */
export function drawRows(
  { rows, roll }: Paper,
  { edge, left, top }: RowsPlace,
): { svg: string; bottom: number } {
  let y = top;
  let svg = '';
  rows.forEach((row, index) => {
    if (row.kind === 'cut' && index === rows.length - 1) return;
    const drawn = drawRow(row, { edge, left, y, dots: roll.dots });
    svg += drawn.svg;
    y += drawn.height;
  });
  return { svg, bottom: y };
}

/** None where bytes of a stranger hold more than any QR can. */
function modulesOf(data: string): readonly (readonly boolean[])[] {
  try {
    return qrModules(data);
  } catch {
    return [];
  }
}

interface Place {
  readonly edge: number;
  readonly left: number;
  readonly y: number;
  readonly dots: number;
}

function drawRow(row: PaperRow, place: Place): { svg: string; height: number } {
  switch (row.kind) {
    case 'text':
      return drawLine(row, place);
    case 'picture': {
      const isBlack = (x: number, y: number) =>
        (((row.data[y * row.rowBytes + (x >> 3)] ?? 0) << (x & 7)) & 0x80) !== 0;
      return drawDots(
        row.align,
        { columns: row.rowBytes * 8, rows: row.rows, across: 1, down: 1, isBlack },
        place,
      );
    }
    case 'qr': {
      const modules = modulesOf(row.data);
      const isBlack = (x: number, y: number) => modules[y]?.[x] ?? false;
      const side = { columns: modules.length, rows: modules.length };
      return drawDots(row.align, { ...side, across: row.moduleDots, down: row.moduleDots, isBlack }, place);
    }
    case 'barcode': {
      const isBlack = (x: number) => row.bars[x] ?? false;
      const columns = row.bars.length;
      const size = { across: row.moduleDots, down: row.heightDots };
      return drawDots(row.align, { columns, rows: 1, ...size, isBlack }, place);
    }
    case 'feed':
      return { svg: '', height: row.dots };
    case 'cut':
      return {
        svg: `<path d="M${place.edge} ${place.y + LEAD}H${place.left * 2 + place.dots - place.edge}" stroke="#999" stroke-width="2" stroke-dasharray="10 8"/>`,
        height: 2 * LEAD,
      };
    default:
      return row satisfies never;
  }
}

function drawLine(row: Extract<PaperRow, { kind: 'text' }>, place: Place): { svg: string; height: number } {
  const lineWidth = row.runs.reduce((sum, run) => sum + run.text.length * run.scale.width * SIGN.width, 0);
  const tallest = Math.max(1, ...row.runs.map((run) => run.scale.height));
  const height = Math.max(LINE_STEP, tallest * SIGN.height);
  // Signs of all sizes in a line stand on one base line, a fifth of the tallest above its lower edge.
  const base = place.y + (height + tallest * SIGN.height) / 2 - tallest * SIGN.height * 0.2;
  let x = place.left + indent(row.align, lineWidth, place.dots);
  let svg = '';
  for (const { text, scale, bold } of row.runs) {
    const step = SIGN.width * scale.width;
    // Word by word: spaces are distances, so no viewer can collapse them.
    for (const word of text.matchAll(/[^ ]+/g)) {
      const at = x + word.index * step;
      svg +=
        `<text transform="translate(${round(at)} ${round(base)}) scale(${scale.width} ${round(scale.height * TALL)})"` +
        ` textLength="${word[0].length * SIGN.width}" lengthAdjust="spacingAndGlyphs"` +
        `${bold ? ' font-weight="bold"' : ''}>${svgText(word[0])}</text>`;
    }
    x += text.length * step;
  }
  return { svg, height };
}

interface Dots {
  readonly columns: number;
  readonly rows: number;
  /** The size of each in dots of the roll. */
  readonly across: number;
  readonly down: number;
  isBlack(x: number, y: number): boolean;
}

/** Black runs of a row become one rectangle each: a QR in a few kilobytes. */
function drawDots(align: PaperAlign, dots: Dots, place: Place): { svg: string; height: number } {
  const left = place.left + indent(align, dots.columns * dots.across, place.dots);
  let path = '';
  for (let y = 0; y < dots.rows; y += 1) {
    for (let x = 0; x < dots.columns; x += 1) {
      if (!dots.isBlack(x, y)) continue;
      const from = x;
      while (x + 1 < dots.columns && dots.isBlack(x + 1, y)) x += 1;
      const length = (x - from + 1) * dots.across;
      path += `M${round(left + from * dots.across)} ${place.y + y * dots.down}h${length}v${dots.down}h-${length}z`;
    }
  }
  return { svg: `<path d="${path}" shape-rendering="crispEdges"/>`, height: dots.rows * dots.down };
}

function indent(align: PaperAlign, width: number, dots: number): number {
  if (align === 'left') return 0;
  return align === 'right' ? dots - width : (dots - width) / 2;
}
