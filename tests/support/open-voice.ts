import { join } from 'node:path';
import { writeDurableFile } from '../../printers/transports/durable-file.ts';
import { programFiles } from '../../server/program-files.ts';
import { createSoundCache } from '../../voice/cache/sound-cache.ts';
import { createVoice, type VoiceOptions } from '../../voice/create-voice.ts';
import { type Engine, ownEngine } from '../../voice/engine/engine.ts';
import { engineSpeaker } from '../../voice/engine/speaker.ts';

/** The engine that comes with the program. */
export const OWN_ENGINE = ownEngine(programFiles.espeak);

/** An engine that is this JavaScript, run by Node. */
export function scriptedEngine(script: string): Engine {
  return () => ({ command: process.execPath, args: ['-e', script] });
}

/** A voice with its cache in this folder, and what it logged. Whoever asks waits until it is made or failed. */
export function openVoiceIn(
  directory: string,
  over: Partial<VoiceOptions> & { engines?: readonly Engine[]; write?: typeof writeDurableFile } = {},
): ReturnType<typeof createVoice> & { readonly logged: string[] } {
  const logged: string[] = [];
  const { engines = [OWN_ENGINE], write = writeDurableFile, ...rest } = over;
  const voice = createVoice({
    speaker: engineSpeaker(engines),
    master: { command: process.execPath, args: [programFiles.master] },
    cache: createSoundCache({
      directory: join(directory, 'voice'),
      limits: { files: 10, bytes: 10_000_000 },
      write,
    }),
    log: { info: () => {}, error: (what, error) => void logged.push(`${what} ${String(error)}`) },
    patienceMs: 60_000,
    ...rest,
  });
  return { ...voice, logged };
}
