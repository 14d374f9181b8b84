import type { Sound } from './sound.ts';

/** A filter of the second order, a0 = 1. */
export interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** Lets through what is above `hertz`. */
export function highPass(rate: number, hertz: number, quality = Math.SQRT1_2): Biquad {
  const turn = (2 * Math.PI * hertz) / rate;
  const alpha = Math.sin(turn) / (2 * quality);
  const cos = Math.cos(turn);
  const a0 = 1 + alpha;
  const edge = (1 + cos) / 2 / a0;
  return { b: [edge, -2 * edge, edge], a: [(-2 * cos) / a0, (1 - alpha) / a0] };
}

/** Raises what lies around `hertz` by so many decibels. */
export function presence(rate: number, hertz: number, decibels: number, quality = 1): Biquad {
  const turn = (2 * Math.PI * hertz) / rate;
  const alpha = Math.sin(turn) / (2 * quality);
  const cos = Math.cos(turn);
  const lift = 10 ** (decibels / 40);
  const a0 = 1 + alpha / lift;
  return {
    b: [(1 + alpha * lift) / a0, (-2 * cos) / a0, (1 - alpha * lift) / a0],
    a: [(-2 * cos) / a0, (1 - alpha / lift) / a0],
  };
}

/** The sound after these filters, one behind the other. */
export function filtered({ rate, samples }: Sound, filters: readonly Biquad[]): Sound {
  const out = samples.slice();
  for (const { b, a } of filters) {
    const [b0, b1, b2] = b;
    const [a1, a2] = a;
    let [s1, s2] = [0, 0];
    for (let index = 0; index < out.length; index += 1) {
      const sample = out[index] ?? 0;
      const result = b0 * sample + s1;
      s1 = b1 * sample - a1 * result + s2;
      s2 = b2 * sample - a2 * result;
      out[index] = result;
    }
  }
  return { rate, samples: out };
}
