import { noteRunningTime, runningTimeNoted } from '../../db/site.ts';
import { ok } from '../../domain/result.ts';
import type { Deps, RunningTime } from '../ports.ts';

/** After a power cut at most so much of the running time is forgotten, ms. */
const NOTE_EVERY_MS = 15_000;

/** Takes the office's running time up where the last server left it. */
export async function resumeRunningTime({
  store,
  site,
  clock,
}: Pick<Deps, 'store' | 'site' | 'clock'>): Promise<RunningTime> {
  const noted = await store.read((tx) => runningTimeNoted(tx, site));
  const begun = clock.monotonic();
  return { ms: () => Math.floor(noted + clock.monotonic() - begun) };
}

/** Notes the running time every few seconds, so that a server which is cut off knows how far it had come. */
export function createRunningTimeKeeper({ store, site, running }: Pick<Deps, 'store' | 'site' | 'running'>): {
  look(): Promise<void>;
} {
  let noted = running.ms();
  return {
    async look() {
      const now = running.ms();
      if (now - noted < NOTE_EVERY_MS) return;
      await store.unit(async (tx) => ok(await noteRunningTime(tx, site, now)));
      noted = now;
    },
  };
}
