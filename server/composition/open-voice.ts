import { join } from 'node:path';
import { writeDurableFile } from '../../printers/transports/durable-file.ts';
import { createSoundCache } from '../../voice/cache/sound-cache.ts';
import { createVoice } from '../../voice/create-voice.ts';
import { ownEngine, systemEngine } from '../../voice/engine/engine.ts';
import { engineSpeaker } from '../../voice/engine/speaker.ts';
import type { Log } from '../ports.ts';
import { programFiles } from '../program-files.ts';

/** A day of the busiest hall; a third of a megabyte a sentence. */
const KEPT = { files: 400, bytes: 150_000_000 };

/** The office's voice, with what it has said kept in `voice/` of the data directory. Nothing runs until it is asked. */
export function openVoice({ dataDir, log }: { dataDir: string; log: Log }): ReturnType<typeof createVoice> {
  return createVoice({
    speaker: engineSpeaker([systemEngine, ownEngine(programFiles.espeak)]),
    master: { command: process.execPath, args: [programFiles.master] },
    cache: createSoundCache({ directory: join(dataDir, 'voice'), limits: KEPT, write: writeDurableFile }),
    log,
  });
}
