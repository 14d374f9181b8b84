import type { DisplayScreen } from '../contract/screens.ts';
import { pictureShift } from './picture-shift.ts';

/** Where nothing is cut off there is still a little air around the picture, percent. */
const LEAST_MARGIN = 1.25;

type Framed = Pick<DisplayScreen, 'look' | 'zoom'>;

/**
 * What display.css counts with: how much of the screen the picture leaves free, how far it stands from its place at this
 * time (server epoch ms), how large it is set. What it may wander is free beyond the margin, so nothing is ever cut.
 */
export function frameOf({ look, zoom }: Framed, at: number): Readonly<Record<string, string>> {
  const { x, y } = pictureShift(look.shift, at);
  return {
    '--margin': String(Math.max(look.overscan, LEAST_MARGIN)),
    '--wander': String(look.shift.pixels),
    '--zoom': String(zoom / 100),
    '--shift-x': `${x}px`,
    '--shift-y': `${y}px`,
    '--flashes': String(look.flashSeconds),
  };
}

/** Sets the picture into its frame; through the object model, because the page's policy forbids styles in its text. */
export function framePicture(root: HTMLElement, framed: Framed, at: number): void {
  for (const [name, value] of Object.entries(frameOf(framed, at))) {
    if (root.style.getPropertyValue(name) !== value) root.style.setProperty(name, value);
  }
}
