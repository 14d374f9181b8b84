import { MASTERED_RATE } from '../mastering/sound.ts';
import { wavHeader, wavSamples, writeWav } from '../mastering/wav.ts';
import { chime } from './chime.ts';

/** Between two sentences. */
const GAP_S = 0.7;

const GAP = new Uint8Array(2 * Math.round(GAP_S * MASTERED_RATE));
let chimed: Uint8Array | null = null;

/**
 * The chime and then the sentences, each so often, as one WAV. Nothing is computed: samples are put one after another,
 * so that whoever waits for a call waits for nothing else.
 * @param sentences each a WAV of the mastering's own
 */
export function joinAnnouncement(
  sentences: readonly { readonly wav: Uint8Array; readonly times: number }[],
): Uint8Array {
  chimed ??= wavSamples(writeWav(chime(MASTERED_RATE)));
  const said = sentences.flatMap(({ wav, times }) => Array.from({ length: times }, () => wavSamples(wav)));
  const samples = Buffer.concat([chimed, ...said.flatMap((one, place) => (place === 0 ? one : [GAP, one]))]);
  return Buffer.concat([wavHeader(MASTERED_RATE, samples.length), samples]);
}
