import { join } from 'node:path';
import { writeDurableFile } from '../../printers/transports/durable-file.ts';
import { createSoundCache } from '../../voice/cache/sound-cache.ts';
import { createVoice } from '../../voice/create-voice.ts';
import { type Engine, ownEngine, systemEngine } from '../../voice/engine/engine.ts';
import { engineSpeaker } from '../../voice/engine/speaker.ts';
import type { KnownPack } from '../../voice/pack/pack-speaker.ts';
import { recordedSpeaker } from '../../voice/pack/recorded-speaker.ts';
import type { Log } from '../ports.ts';
import type { Voice } from '../ports-voice.ts';
import { programFiles } from '../program-files.ts';
import { packProgram } from './open-voice-packs.ts';

/** A day of the busiest hall; a third of a megabyte a sentence. */
const KEPT = { files: 400, bytes: 150_000_000 };

/** The office's voice, with what it has said kept in `voice/` of the data directory. Nothing runs until it is asked. */
export function openVoice({
  dataDir,
  log,
  currentPack,
}: {
  readonly dataDir: string;
  readonly log: Log;
  /** The recordings that speak where they can; null while none do. */
  readonly currentPack: () => KnownPack | null;
}): Voice & { stop(): Promise<void> } {
  let spoke: Engine | null = null;
  const engine = engineSpeaker([systemEngine, ownEngine(programFiles.espeak)], (one) => {
    spoke = one;
  });
  const voice = createVoice({
    speaker: recordedSpeaker({ current: currentPack, speak: packProgram('speak'), engine }),
    master: { command: process.execPath, args: [programFiles.master] },
    cache: createSoundCache({ directory: join(dataDir, 'voice'), limits: KEPT, write: writeDurableFile }),
    log,
  });
  return {
    ...voice,
    engine() {
      if (spoke === null) return null;
      return spoke === systemEngine ? 'system' : 'own';
    },
  };
}
