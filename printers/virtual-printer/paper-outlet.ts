/** Where papers leave a printer, one after the other. */
export interface PaperOutlet {
  /** Resolves when the paper is kept; tries as long as it takes. */
  putAway(bytes: Uint8Array): Promise<void>;
}

const RETRY_MS = 1_000;

/** `refuses` hears when a paper cannot be kept, and when it can be again. */
export function createPaperOutlet(
  { deliver, report }: { deliver(bytes: Uint8Array): Promise<void>; report(error: unknown): void },
  refuses: (refuses: boolean) => void,
): PaperOutlet {
  let last: Promise<void> = Promise.resolve();

  async function keep(bytes: Uint8Array): Promise<void> {
    for (;;) {
      try {
        await deliver(bytes);
        return refuses(false);
      } catch (error) {
        report(error);
        refuses(true);
        await new Promise((resolve) => void setTimeout(resolve, RETRY_MS));
      }
    }
  }

  return {
    putAway(bytes) {
      last = last.then(() => keep(bytes));
      return last;
    },
  };
}
