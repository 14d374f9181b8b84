import type { Sound } from '../mastering/sound.ts';

/** E5, then C5: the two notes a TV plays by itself when no sound comes from here. */
const CHIME_HZ = [659.25, 523.25] as const;
const APART_S = 0.38;
const ATTACK_S = 0.005;
const DECAY_S = 1;
/** As loud as the sentences: −16 LUFS. */
const GAIN = 0.68;
/** Where a note begins and ends: what nobody hears. */
const FLOOR = 0.0001;

/** The two falling notes before a call, 1.38 s. */
export function chime(rate: number): Sound {
  const samples = new Float64Array(Math.round((APART_S + DECAY_S) * rate));
  for (const [place, hertz] of CHIME_HZ.entries()) {
    const start = Math.round(place * APART_S * rate);
    for (let index = start; index < Math.min(samples.length, start + DECAY_S * rate); index += 1) {
      const time = (index - start) / rate;
      samples[index] = (samples[index] ?? 0) + shape(time) * Math.sin(2 * Math.PI * hertz * time);
    }
  }
  return { rate, samples };
}

/** Struck, then dying away. */
function shape(time: number): number {
  if (time < ATTACK_S) return FLOOR * (GAIN / FLOOR) ** (time / ATTACK_S);
  return GAIN * (FLOOR / GAIN) ** ((time - ATTACK_S) / (DECAY_S - ATTACK_S));
}
