import type { Paper } from '../decoder/paper.ts';
import { drawRows } from './draw-rows.ts';
import { DOTS_PER_MM, inked, LEAD } from './paper-look.ts';
import { round } from './round.ts';

/** Around the strip, so that its shadow is not cut off. */
const AIR = 16;
const TOOTH = { width: 16, height: 7 };
const INK = '#1d1d22';

/**
 * A picture of the paper as an SVG document of its own: true to scale, 8 units to the millimetre, no script, no style
 * sheet, nothing fetched. Safe to show with <img> whatever was printed.
 */
export function paperPicture(paper: Paper): string {
  const strip = paper.roll.paperMm * DOTS_PER_MM;
  const left = AIR + (strip - paper.roll.dots) / 2;
  const { svg, bottom } = drawRows(paper, { edge: AIR, left, top: AIR + TOOTH.height + LEAD });
  const height = bottom + LEAD + TOOTH.height + AIR;
  const width = strip + 2 * AIR;
  const outline = stripOutline(strip, height - 2 * AIR);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width / 2}" height="${height / 2}" viewBox="0 0 ${width} ${height}">` +
    `<path d="${outline}" transform="translate(0 5)" fill="#000" fill-opacity=".16"/>` +
    `<path d="${outline}" fill="#fefefc" stroke="#cfccc2" stroke-width="1.5" stroke-linejoin="round"/>` +
    `${inked(svg, INK)}</svg>\n`
  );
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
