const KEY = 'loket.counter';
const LAST_COUNTER = 99;

/** The part of the browser's storage this page uses; it may be forbidden and then throws. */
type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** A counter number from what was typed or kept; undefined when there is no such counter. */
export function counterOf(text: string | null): number | undefined {
  const number = /^[1-9]\d?$/.test(text?.trim() ?? '') ? Number(text) : Number.NaN;
  return number >= 1 && number <= LAST_COUNTER ? number : undefined;
}

/**
 * The counter chosen last, from the first memory that has one: this window's own, then the machine's, so that two
 * windows can serve two counters. 1 if nobody ever chose.
 */
export function recallCounter(memories: readonly Memory[]): number {
  for (const memory of memories) {
    try {
      const counter = counterOf(memory.getItem(KEY));
      if (counter !== undefined) return counter;
    } catch {
      // A browser in private mode has no memory to look into.
    }
  }
  return 1;
}

/** Keeps the counter for the next start; a browser that keeps nothing is no failure. */
export function keepCounter(memories: readonly Memory[], counter: number): void {
  for (const memory of memories) {
    try {
      memory.setItem(KEY, String(counter));
    } catch {
      // A browser in private mode asks again next time.
    }
  }
}
