import { setTimeout as sleep } from 'node:timers/promises';

/** Waits so many ms, or until the agent is told to stop; false in that case. */
export async function waited(ms: number, stop: AbortSignal): Promise<boolean> {
  await sleep(ms, undefined, { signal: stop }).catch(() => {});
  return !stop.aborted;
}
