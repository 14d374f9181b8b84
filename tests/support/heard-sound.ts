import { ratio, type Sound } from '../../voice/mastering/sound.ts';
import { readWav } from '../../voice/mastering/wav.ts';

/** The sound in a WAV; a test that has none has failed. */
export function soundIn(wav: Uint8Array): Sound {
  const sound = readWav(wav);
  if (!sound.ok) throw new Error(sound.error);
  return sound.value;
}

export function seconds({ rate, samples }: Sound): number {
  return samples.length / rate;
}

/** A part of a sound, from one second to another. */
export function between({ rate, samples }: Sound, from: number, to: number): Sound {
  return { rate, samples: samples.slice(Math.round(from * rate), Math.round(to * rate)) };
}

/** The longest time, s, in which nothing goes beyond so many dBFS; and when it began. */
export function longestHole({ rate, samples }: Sound, below = -45): { length: number; from: number } {
  const quiet = ratio(below);
  let longest = { length: 0, from: 0 };
  let from = 0;
  for (let index = 0; index <= samples.length; index += 1) {
    if (index < samples.length && Math.abs(samples[index] ?? 0) < quiet) continue;
    if ((index - from) / rate > longest.length)
      longest = { length: (index - from) / rate, from: from / rate };
    from = index + 1;
  }
  return longest;
}

/** The part of a sound's energy that lies at one frequency, 0 to 1 (Goertzel). */
export function shareAt({ rate, samples }: Sound, hertz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / rate);
  let [last, before, energy] = [0, 0, 0];
  for (const sample of samples) {
    [last, before] = [sample + turn * last - before, last];
    energy += sample * sample;
  }
  const power = last * last + before * before - turn * last * before;
  return energy === 0 ? 0 : (2 * power) / (energy * samples.length);
}
