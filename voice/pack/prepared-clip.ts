import { err, ok, type Result } from '../../domain/result.ts';
import type { SoundProblem } from '../../server/ports-packs.ts';
import { filtered, highPass } from '../mastering/biquad.ts';
import { loudness } from '../mastering/loudness.ts';
import { resampled } from '../mastering/resample.ts';
import { louder, MASTERED_RATE, peak, type Sound } from '../mastering/sound.ts';
import { trimmed } from '../mastering/trim.ts';
import { readRecordedWav } from './recorded-wav.ts';

/** Every clip as loud as the others, LUFS: low enough that no peak is cut before the sentence is mastered. */
export const CLIP_LOUDNESS = -26;
/** Below this nobody spoke into the microphone, dBFS. */
const QUIETEST_PEAK = -45;
/** With what is kept around it: a tenth of a second that is heard, to six seconds. */
const SHORTEST_MS = 180;
const LONGEST_MS = 6_080;
/** From here a sample stands at the edge of what the file can hold. */
const EDGE = 0.999;
/** So many of them in a row are a wave whose top is missing. */
const CUT_RUN = 4;
/** The part of a recording that may be missing its tops before it is heard. */
const CUT_PART = 0.002;
/** Hum, wind and the steps of others; below every voice. */
const RUMBLE_HZ = 70;

/** A recording made fit to stand beside the others: one channel of `MASTERED_RATE`, no silence at its ends, levelled. */
export function preparedClip(file: Uint8Array): Result<Sound, SoundProblem> {
  const recorded = readRecordedWav(file);
  if (!recorded.ok) return recorded;
  const { rate, samples } = recorded.value;
  if (samples.length === 0) return err('too-short');
  if (cutPart(samples) > CUT_PART) return err('clipped');
  const clear = filtered(recorded.value, [highPass(rate, RUMBLE_HZ)]);
  if (peak(clear) < QUIETEST_PEAK) return err('silent');
  const cut = trimmed(clear);
  if (soundMs(cut) < SHORTEST_MS) return err('too-short');
  if (soundMs(cut) > LONGEST_MS) return err('too-long');
  const sound = resampled(cut, MASTERED_RATE);
  return ok(louder(sound, CLIP_LOUDNESS - loudness(sound)));
}

/** How long a sound is, ms. */
export function soundMs({ rate, samples }: Sound): number {
  return Math.round((samples.length / rate) * 1_000);
}

/** Which part of the samples belongs to waves whose tops are cut off. */
function cutPart(samples: Float64Array): number {
  let [cut, run] = [0, 0];
  for (const sample of samples) {
    run = Math.abs(sample) >= EDGE ? run + 1 : 0;
    if (run === CUT_RUN) cut += CUT_RUN;
    else if (run > CUT_RUN) cut += 1;
  }
  return cut / samples.length;
}
