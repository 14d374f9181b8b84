import { join } from 'node:path';
import type { Program } from '../../voice/engine/run-program.ts';
import { createPackShelf } from '../../voice/pack/pack-shelf.ts';
import { createVoicePacks } from '../../voice/pack/voice-packs.ts';
import type { Clock } from '../ports.ts';
import { programFiles } from '../program-files.ts';

/** Some forty recordings are looked at in a second; a machine that is busy takes longer. */
const DEADLINE_MS = 20_000;
/** What is said of a hundred recordings, several times over. */
const MAX_BYTES = 200_000;

/** The program that looks at packs and joins their clips. */
export function packProgram(task: 'check' | 'speak'): (folder: string) => Program {
  return (folder) => ({ command: process.execPath, args: [programFiles.pack, task, folder] });
}

/** The packs in `voice-packs` of the data directory. `stop` ends what is being looked at. */
export function openVoicePacks(
  dataDir: string,
  clock: Pick<Clock, 'monotonic'>,
): ReturnType<typeof createVoicePacks> & { readonly stop: () => void } {
  const stopping = new AbortController();
  const shelf = createPackShelf({
    directory: join(dataDir, 'voice-packs'),
    check: packProgram('check'),
    limits: { deadlineMs: DEADLINE_MS, maxBytes: MAX_BYTES, signal: stopping.signal },
    now: () => clock.monotonic(),
  });
  return { ...createVoicePacks(shelf), stop: () => stopping.abort() };
}
