/** What the line on the screen is to be brought to, in millimetres. */
export const LINE_MM = 100;

/** No screen shows 10 cm on fewer pixels. */
const SHORTEST_PX = 70;

/** A length in CSS pixels the line can have where there is so much room for it. */
export function lengthWithin(length: number, room: number): number {
  return Math.round(Math.min(Math.max(length, SHORTEST_PX), Math.max(room, SHORTEST_PX)));
}

/** The length after a key of the keyboard; null for keys that do not move the line. */
export function lengthAfterKey(length: number, key: string): number | null {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -10,
    PageUp: 10,
  };
  const step = steps[key];
  return step === undefined ? null : length + step;
}

/** Millimetres per CSS pixel when the line is 10 cm at this length. */
export function mmPerPxOf(length: number): number {
  return LINE_MM / length;
}
