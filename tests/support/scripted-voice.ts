import { err } from '../../domain/result.ts';
import type { Voice } from '../../server/ports-voice.ts';

/** A voice that cannot speak, but for what is handed in. */
export function scriptedVoice(over: Partial<Voice> = {}): Voice {
  return {
    say: async () => err('off'),
    announce: async () => err('off'),
    prepare: () => {},
    state: () => 'unknown',
    ...over,
  };
}
