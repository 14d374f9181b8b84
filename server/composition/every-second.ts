/** Something that is due at an instant looks each second whether its instant has come. */
export type Watch = () => Promise<void>;

/** Lets each watch look once a second, never twice at a time; what one of them throws is told and stops no other. */
export function everySecond(
  watches: readonly Watch[],
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  let looking: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    looking ??= Promise.all(watches.map((look) => look().catch(failed))).finally(() => {
      looking = null;
    });
  }, 1_000);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
