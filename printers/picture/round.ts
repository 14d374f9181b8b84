/** To hundredths of a dot: enough for every screen, short in the file. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
