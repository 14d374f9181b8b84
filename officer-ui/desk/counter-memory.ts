const KEY = 'loket.counter';
const LAST_COUNTER = 99;

/** The part of the browser's storage this page uses; it may be forbidden and then throws. */
type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** A counter number from what was typed or kept; undefined when there is no such counter. */
export function counterOf(text: string | null): number | undefined {
  const number = /^[1-9]\d?$/.test(text?.trim() ?? '') ? Number(text) : Number.NaN;
  return number >= 1 && number <= LAST_COUNTER ? number : undefined;
}

/** The counter this machine served last; 1 if it never chose. */
export function recallCounter(memory: Memory): number {
  try {
    return counterOf(memory.getItem(KEY)) ?? 1;
  } catch {
    return 1;
  }
}

/** Keeps the counter for the next start; a browser that keeps nothing is no failure. */
export function keepCounter(memory: Memory, counter: number): void {
  try {
    memory.setItem(KEY, String(counter));
  } catch {
    // A browser in private mode asks again next time.
  }
}
