import type { FoundPack, VoicePacks } from '../../server/ports-packs.ts';
import type { PackReport } from './pack-report.ts';
import type { PackShelf } from './pack-shelf.ts';
import { type KnownPack, stepsIn } from './pack-speaker.ts';

/** The packs of a shelf, and the one that speaks as it was looked at last. */
export function createVoicePacks(shelf: PackShelf): VoicePacks & {
  /** Null while none is to speak, or it was not looked at yet. */
  readonly current: () => KnownPack | null;
} {
  let chosen = '';
  let current: KnownPack | null = null;
  return {
    async all() {
      const names = await shelf.names();
      return Promise.all(names.map(async (name) => found(name, await shelf.look(name))));
    },
    async use(name) {
      if (name !== chosen) current = null;
      chosen = name;
      const report = name === '' ? null : await shelf.look(name);
      // Another may have been chosen meanwhile.
      if (name === chosen) current = report && { folder: shelf.folderOf(name), report };
    },
    inUse: () => chosen,
    current: () => current,
  };
}

function found(name: string, report: PackReport): FoundPack {
  const { speaker, permission, findings } = report;
  return { name, speaker, permission, findings, says: (sentence) => stepsIn(report, sentence) !== null };
}
