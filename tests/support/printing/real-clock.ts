import type { Clock, Ids } from '../../../server/ports.ts';

/** The machine's own time. */
export const REAL_CLOCK: Clock = { now: () => Date.now(), monotonic: () => performance.now() };

/** Names that sort in the order they were made. */
export function countingIds(): Ids {
  let count = 0;
  return {
    next() {
      count += 1;
      return `0193-${String(count).padStart(6, '0')}`;
    },
  };
}
