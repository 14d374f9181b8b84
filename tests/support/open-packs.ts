import { join } from 'node:path';
import { programFiles } from '../../server/program-files.ts';
import { createPackShelf } from '../../voice/pack/pack-shelf.ts';
import { createVoicePacks } from '../../voice/pack/voice-packs.ts';

/** The pack program, run by Node. */
export function packProgram(task: 'check' | 'speak', folder: string) {
  return { command: process.execPath, args: [programFiles.pack, task, folder] };
}

/**
 * The packs in `voice-packs` of this folder, and how often one of them was looked at. `machine`: its time, and whether
 * the program that looks comes to an end.
 */
export function openPacksIn(directory: string, machine = { now: 0, isOverburdened: false }) {
  let looked = 0;
  const folder = join(directory, 'voice-packs');
  const shelf = createPackShelf({
    directory: folder,
    check: (pack) => {
      looked += 1;
      if (machine.isOverburdened) return { command: process.execPath, args: ['-e', 'process.exit(1)'] };
      return packProgram('check', pack);
    },
    limits: { deadlineMs: 30_000, maxBytes: 1_000_000, signal: new AbortController().signal },
    now: () => machine.now,
  });
  return { packs: folder, shelf, voicePacks: createVoicePacks(shelf), looked: () => looked };
}
