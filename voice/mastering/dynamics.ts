import { ratio, type Sound } from './sound.ts';

/** Where compression begins, dBFS, and how much of what is above it is kept. */
const THRESHOLD = ratio(-18);
const KEPT = 1 / 2.5;
const ATTACK_S = 0.005;
const RELEASE_S = 0.12;

/** Brings loud and quiet syllables closer together, so that the quiet ones are heard through a hall's noise. */
export function evened({ rate, samples }: Sound): Sound {
  const attack = 1 - Math.exp(-1 / (ATTACK_S * rate));
  const release = 1 - Math.exp(-1 / (RELEASE_S * rate));
  let envelope = 0;
  const even = samples.map((sample) => {
    const size = Math.abs(sample);
    envelope += (size > envelope ? attack : release) * (size - envelope);
    return envelope <= THRESHOLD ? sample : sample * (envelope / THRESHOLD) ** (KEPT - 1);
  });
  return { rate, samples: even };
}

/** How fast the limiter turns down before a peak, and back up after it. */
const DOWN_S = 0.004;
const UP_S = 0.06;

/** No sample beyond `ceiling` (dBFS). It knows what comes: it has turned down before the peak is there, without a click. */
export function limited({ rate, samples }: Sound, ceiling: number): Sound {
  const highest = ratio(ceiling);
  const gains = samples.map((sample) => Math.min(1, highest / Math.abs(sample)));
  let gain = 1;
  for (let index = gains.length - 1; index >= 0; index -= 1) {
    gain = Math.min(gains[index] ?? 1, gain + 1 / (DOWN_S * rate));
    gains[index] = gain;
  }
  gain = 1;
  for (let index = 0; index < gains.length; index += 1) {
    gain = Math.min(gains[index] ?? 1, gain + 1 / (UP_S * rate));
    gains[index] = gain;
  }
  return { rate, samples: samples.map((sample, index) => sample * (gains[index] ?? 1)) };
}
