/** Something to wait for, but not for ever. */
export interface Bell {
  /** Ends the wait under way, or the next one: a ring is never missed. */
  ring(): void;
  /** Resolves at the next ring, or after `ms` without one; `Infinity` waits for a ring alone. */
  wait(ms: number): Promise<void>;
}

/** setTimeout takes no more and would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** A bell that has not rung yet. */
export function createBell(): Bell {
  let rung = false;
  let wakeUp: (() => void) | null = null;
  return {
    ring() {
      if (wakeUp === null) rung = true;
      else wakeUp();
    },
    wait(ms) {
      if (rung) {
        rung = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const timer =
          ms === Number.POSITIVE_INFINITY
            ? null
            : setTimeout(end, Math.max(0, Math.min(ms, LONGEST_TIMER_MS)));
        function end() {
          if (timer !== null) clearTimeout(timer);
          wakeUp = null;
          resolve();
        }
        wakeUp = end;
      });
    },
  };
}
