import { MASTERED_RATE } from '../mastering/sound.ts';
import { wavHeader, wavSamples, writeWav } from '../mastering/wav.ts';
import { chime } from './chime.ts';

/** Between two sentences. */
const GAP_S = 0.7;

/** A sentence as the mastering wrote it, and how often it is heard. */
export interface Heard {
  readonly wav: Uint8Array;
  readonly times: number;
}

/**
 * Puts the chime and then the sentences, each so often, into one WAV. Nothing is computed but the chime, once: samples
 * are put one after another, so that whoever waits for a call waits for nothing else.
 */
export function createAnnouncer(): (sentences: readonly Heard[]) => Uint8Array {
  const gap = new Uint8Array(2 * Math.round(GAP_S * MASTERED_RATE));
  const chimed = wavSamples(writeWav(chime(MASTERED_RATE)));
  return (sentences) => {
    const said = sentences.flatMap(({ wav, times }) => Array.from({ length: times }, () => wavSamples(wav)));
    const parts = [chimed, ...said.flatMap((one, place) => (place === 0 ? one : [gap, one]))];
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([wavHeader(MASTERED_RATE, length), ...parts]);
  };
}
