import { err } from '../../domain/result.ts';
import type { VoicePacks } from '../../server/ports-packs.ts';
import type { Voice } from '../../server/ports-voice.ts';

/** A voice that cannot speak, but for what is handed in. */
export function scriptedVoice(over: Partial<Voice> = {}): Voice {
  return {
    say: async () => err('off'),
    announce: async () => err('off'),
    prepare: () => {},
    state: () => 'unknown',
    engine: () => null,
    ...over,
  };
}

/** No packs but those handed in. */
export function scriptedPacks(over: Partial<VoicePacks> = {}): VoicePacks {
  return { all: async () => [], use: async () => {}, inUse: () => '', ...over };
}
