import type { Scale } from './paper-line.ts';

/**
 * The largest scale at which `text` stands on one line. Signs keep their proportions, but a text that only fits at
 * normal width still grows in height, so that a long payment code is larger than the words around it.
 */
export function numberScale(text: string, columns: number, maxScale: number): Scale {
  const width = Math.max(1, Math.min(maxScale, Math.floor(columns / Math.max(1, text.length))));
  return { width, height: width === 1 ? Math.min(2, maxScale) : width };
}
