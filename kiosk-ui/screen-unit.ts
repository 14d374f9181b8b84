/** CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** How a screen is drawn: the length of one unit of the drawing in CSS pixels, and which of the two drawings. */
export interface ScreenUnit {
  readonly unit: number;
  /** Small screens get fewer words, so that what is left is large enough for a hand and an old eye. */
  readonly compact: boolean;
}

/** The sizes the whole drawing was made for, in units. */
export const DRAWINGS = {
  upright: { width: 1080, height: 1920 },
  lying: { width: 1366, height: 768 },
} as const;

/** What the drawing for small screens needs; there is none that stands. */
const COMPACT = { width: 900, height: 560 };

/**
 * On a measured screen a unit is at least so long. The drawing's 106 units of a service are 25 mm then, the 80 of every
 * other target 19 mm, its gaps of 26 units 6 mm, and capitals of its smallest text (28 units) 4.8 mm.
 */
export const LEAST_UNIT_MM = 0.24;

/** Less than this of the whole drawing has no room for it. */
const WHOLE = 0.97;

/** The unit for a window; `mmPerPx` is null while nobody has measured the screen: then the whole drawing just fits. */
export function unitFor({ width, height }: Viewport, mmPerPx: number | null): ScreenUnit {
  const drawing = height >= width ? DRAWINGS.upright : DRAWINGS.lying;
  const fitting = Math.min(width / drawing.width, height / drawing.height);
  const least = mmPerPx === null ? 0 : LEAST_UNIT_MM / mmPerPx;
  if (fitting >= least * WHOLE || drawing === DRAWINGS.upright) return { unit: fitting, compact: false };
  return { unit: Math.min(least, width / COMPACT.width, height / COMPACT.height), compact: true };
}
