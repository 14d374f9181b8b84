import { ratio, type Sound } from './sound.ts';

const FRAME_S = 0.01;
/** Kept around what is heard: a breath before it, and the room a last consonant dies away in. */
const BEFORE_S = 0.02;
const AFTER_S = 0.06;
/** dB below the loudest frame: quieter is not speech any more. */
const BELOW_LOUDEST = 40;
/** dB above the room's own noise: what speech has to be in a room that hums. */
const ABOVE_NOISE = 8;
/** However noisy the room, what is this close to the loudest is speech, dB. */
const SURELY_HEARD = 20;
/** The quietest frames of a recording are its room. */
const NOISE_PART = 0.1;

/** The recording without the silence at its ends, as loud as the room that silence may be. */
export function trimmed({ rate, samples }: Sound): Sound {
  const size = Math.max(1, Math.round(FRAME_S * rate));
  const levels = Array.from({ length: Math.floor(samples.length / size) }, (_, frame) =>
    rms(samples, frame * size, (frame + 1) * size),
  );
  const loudest = Math.max(0, ...levels);
  const noise = levels.toSorted((a, b) => a - b)[Math.floor(levels.length * NOISE_PART)] ?? 0;
  const least = Math.min(
    loudest * ratio(-SURELY_HEARD),
    Math.max(loudest * ratio(-BELOW_LOUDEST), noise * ratio(ABOVE_NOISE)),
  );
  const isHeard = (level: number) => level > 0 && level >= least;
  const first = levels.findIndex(isHeard);
  if (first < 0) return { rate, samples: new Float64Array() };
  const last = levels.findLastIndex(isHeard);
  return {
    rate,
    samples: samples.slice(
      Math.max(0, first * size - Math.round(BEFORE_S * rate)),
      (last + 1) * size + Math.round(AFTER_S * rate),
    ),
  };
}

function rms(samples: Float64Array, start: number, end: number): number {
  let sum = 0;
  for (let index = start; index < end; index += 1) sum += (samples[index] ?? 0) ** 2;
  return Math.sqrt(sum / Math.max(1, end - start));
}
