/**
 * Queries on SQLite settle in microtasks. Work that is still pending when not one microtask is left has waited
 * for something else — a network, a disk, a timer — while holding the connection: it is refused as a bug, and
 * goes on without its result being used.
 */
export async function settledWithoutIo<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  const dry = new Promise<typeof PENDING>((resolve) => {
    // A tick that is asked for inside a microtask comes when the last microtask is done, and before anything
    // else of the loop: no immediate, timer or disk can end first, as it can before an immediate of ours.
    queueMicrotask(() => process.nextTick(resolve, PENDING));
  });
  const outcome = await Promise.race([work, dry]);
  if (outcome === PENDING) throw new Error('a unit of work waited for other I/O inside the transaction');
  return outcome;
}

const PENDING = Symbol('pending');
