/** A look at somebody's data away from the desk is nothing unusual below so many in a day. */
const ALWAYS_USUAL = 5;
/** So many times as often as usual is worth a superior's glance. */
const TIMES_USUAL = 3;
/** So many different files within the time of one conversation are no conversation. */
const BURST = 8;
const BURST_MS = 10 * 60_000;

/** How often somebody looks in a day: the middle of their days so far; 0 without any. */
export function usualLooks(countsOfDays: readonly number[]): number {
  const sorted = countsOfDays.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Whether so many looks in one day stand out from what is usual for that person. */
export function standsOut(count: number, usual: number): boolean {
  return count > Math.max(ALWAYS_USUAL, TIMES_USUAL * usual);
}

/** Whether so many different files were looked at within some minutes; instants in ms since 1970, in order. */
export function isBurst(looks: readonly { readonly at: number; readonly subject: string }[]): boolean {
  return looks.some(({ at }, index) => {
    const within = looks.slice(index).filter((look) => look.at - at <= BURST_MS);
    return new Set(within.map(({ subject }) => subject)).size >= BURST;
  });
}
