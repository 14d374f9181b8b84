/** As a picture counts. */
export const DOTS_PER_MM = 8;

/** From the edge of the paper, or where it was cut, to the next line, in dots. */
export const LEAD = 36;

const FONT = "'DejaVu Sans Mono','Liberation Mono',Menlo,Consolas,'Courier New',monospace";

/** The signs of a paper, in this ink. */
export function inked(content: string, ink: string): string {
  return `<g fill="${ink}" font-family="${FONT}" font-size="20">${content}</g>`;
}
