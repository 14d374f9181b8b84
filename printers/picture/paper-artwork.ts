import type { Paper } from '../decoder/paper.ts';
import { drawRows } from './draw-rows.ts';
import { DOTS_PER_MM, inked, LEAD } from './paper-look.ts';

/**
 * What stands on the paper, as an SVG document of its own at its true size: pure black on nothing, without edges. It is
 * to be printed by whatever printer there is.
 */
export function paperArtwork(paper: Paper): string {
  const width = paper.roll.paperMm * DOTS_PER_MM;
  const left = (width - paper.roll.dots) / 2;
  const { svg, bottom } = drawRows(paper, { edge: 0, left, top: LEAD });
  const height = bottom + LEAD;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width / DOTS_PER_MM}mm" height="${height / DOTS_PER_MM}mm"` +
    ` viewBox="0 0 ${width} ${height}">${inked(svg, '#000')}</svg>\n`
  );
}
