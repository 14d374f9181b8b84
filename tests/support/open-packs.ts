import { join } from 'node:path';
import { programFiles } from '../../server/program-files.ts';
import { createPackShelf, type PackShelf } from '../../voice/pack/pack-shelf.ts';
import { createPackSpeaker, type PackSpeaker } from '../../voice/pack/pack-speaker.ts';

/** A call of the pack program; the program itself, run by Node. */
export function packProgram(task: 'check' | 'speak', folder: string) {
  return { command: process.execPath, args: [programFiles.pack, task, folder] };
}

/** The packs in `voice-packs` of this folder, and a speaker for the one that is chosen. */
export function openPacksIn(directory: string, chosen: () => string = () => 'rina') {
  const packs = join(directory, 'voice-packs');
  let looked = 0;
  const shelf: PackShelf = createPackShelf({
    directory: packs,
    check: (folder) => {
      looked += 1;
      return packProgram('check', folder);
    },
    limits: { deadlineMs: 30_000, maxBytes: 1_000_000, signal: new AbortController().signal },
  });
  const speaker: PackSpeaker = createPackSpeaker({
    shelf,
    inUse: chosen,
    speak: (folder) => packProgram('speak', folder),
  });
  return { packs, shelf, speaker, looked: () => looked };
}
