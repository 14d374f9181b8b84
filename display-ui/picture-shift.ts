import type { DisplayLook } from '../contract/display-settings.ts';

/** Once around where it belongs, a step at a time. */
const AROUND = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
] as const;

/** Where the picture stands at a time (server epoch ms), in pixels from its place, so that nothing burns into the panel. */
export function pictureShift(
  { pixels, everyMinutes }: DisplayLook['shift'],
  at: number,
): { readonly x: number; readonly y: number } {
  const [x, y] = AROUND[Math.floor(at / (everyMinutes * 60_000)) % AROUND.length] ?? AROUND[0];
  return { x: x * pixels, y: y * pixels };
}
