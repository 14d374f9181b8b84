/** How often both sides of an agent's link say that they are there. */
export const BEAT_EVERY_MS = 3_000;
/** So many beats in a row that were not heard mean that nobody is there any more: noticed within 9 s. */
const UNHEARD = 3;

/** Says regularly that this side is there, and notices when the other is not. */
export interface Heartbeat {
  /** The other side said something, whatever it was. */
  heard(): void;
  stop(): void;
}

/** Beats until it is stopped; `dead` is called once at most, after the last beat. */
export function startHeartbeat(
  { beat, dead }: { beat: () => void; dead: () => void },
  everyMs: number = BEAT_EVERY_MS,
): Heartbeat {
  let unheard = 0;
  const timer = setInterval(() => {
    unheard += 1;
    if (unheard < UNHEARD) return beat();
    clearInterval(timer);
    dead();
  }, everyMs);
  return {
    heard() {
      unheard = 0;
    },
    stop: () => clearInterval(timer),
  };
}
