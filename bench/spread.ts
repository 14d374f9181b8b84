/** What was measured in several rounds, as one line: its least, its middle and its most, in ms. */
export function spread(name: string, ms: readonly number[]): string {
  const sorted = ms.toSorted((a, b) => a - b);
  const shown = [sorted[0], middle(sorted), sorted.at(-1)].map((one) =>
    String(Math.round(one ?? 0)).padStart(8),
  );
  return `${name.padEnd(46)}${shown.join('')}`;
}

/** The middle one of what was measured. */
export function middle(ms: readonly number[]): number {
  return ms.toSorted((a, b) => a - b)[Math.floor(ms.length / 2)] ?? 0;
}
