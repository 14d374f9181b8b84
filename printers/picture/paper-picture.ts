import type { Paper, PaperAlign, PaperRow } from '../decoder/paper.ts';
import { qrModules } from '../encoder/qr-modules.ts';
import { svgText } from './svg-text.ts';

const DOTS_PER_MM = 8;
/** A sign of normal size and the step from line to line, as thermal printers have them. */
const SIGN = { width: 12, height: 24 };
const LINE_STEP = 30;
/** Around the strip, so that its shadow is not cut off. */
const AIR = 16;
/** From the edge of the paper to the first line and from the last one to the edge. */
const LEAD = 36;
const TOOTH = { width: 16, height: 7 };
const INK = '#1d1d22';
const FONT = "'DejaVu Sans Mono','Liberation Mono',Menlo,Consolas,'Courier New',monospace";
/** Stretches the font to the tall, narrow build of a thermal printer's signs. */
const TALL = 1.16;

/**
 * A picture of the paper as an SVG document of its own: true to scale, 8 units to the millimetre, no script, no style
 * sheet, nothing fetched. Safe to show with <img> whatever was printed.
 */
export function paperPicture(paper: Paper): string {
  const strip = paper.roll.paperMm * DOTS_PER_MM;
  const left = AIR + (strip - paper.roll.dots) / 2;
  let y = AIR + TOOTH.height + LEAD;
  let content = '';
  paper.rows.forEach((row, index) => {
    const isLast = index === paper.rows.length - 1;
    if (row.kind === 'cut' && isLast) return;
    const drawn = drawRow(row, { left, y, dots: paper.roll.dots });
    content += drawn.svg;
    y += drawn.height;
  });
  const height = y + LEAD + TOOTH.height + AIR;
  const width = strip + 2 * AIR;
  const outline = stripOutline(strip, height - 2 * AIR);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width / 2}" height="${height / 2}" viewBox="0 0 ${width} ${height}">` +
    `<path d="${outline}" transform="translate(0 5)" fill="#000" fill-opacity=".16"/>` +
    `<path d="${outline}" fill="#fefefc" stroke="#cfccc2" stroke-width="1.5" stroke-linejoin="round"/>` +
    `<g fill="${INK}" font-family="${FONT}" font-size="20">${content}</g></svg>\n`
  );
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
        svg: `<path d="M${AIR} ${place.y + LEAD}H${place.left * 2 + place.dots - AIR}" stroke="#999" stroke-width="2" stroke-dasharray="10 8"/>`,
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

/** A strip of paper with the toothed edges of cutter and tear bar. */
function stripOutline(width: number, height: number): string {
  const teeth = Math.round(width / TOOTH.width);
  const half = width / teeth / 2;
  const step = (sign: 1 | -1) =>
    `l${round(sign * half)} ${-TOOTH.height}l${round(sign * half)} ${TOOTH.height}`;
  const back = `l${round(-half)} ${TOOTH.height}l${round(-half)} ${-TOOTH.height}`;
  return `M${AIR} ${AIR + TOOTH.height}${step(1).repeat(teeth)}v${height - 2 * TOOTH.height}${back.repeat(teeth)}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
