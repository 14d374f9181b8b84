import { type Biquad, filtered } from './biquad.ts';
import type { Sound } from './sound.ts';

/** ITU-R BS.1770-5, annex 1: blocks of 400 ms that overlap by three quarters, gated at −70 and 10 below their mean. */
const STEP_S = 0.1;
const STEPS_IN_BLOCK = 4;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;
const OFFSET = -0.691;

/** Integrated loudness of one channel, LUFS; −Infinity for silence. A sound shorter than a block counts as one. */
export function loudness(sound: Sound): number {
  const powers = blockPowers(filtered(sound, kWeighting(sound.rate)));
  const heard = powers.filter((power) => level(power) > ABSOLUTE_GATE);
  const gate = level(mean(heard)) + RELATIVE_GATE;
  return level(mean(heard.filter((power) => level(power) > gate)));
}

/**
 * The weighting of the recommendation. It prints coefficients for 48 kHz; these are the analogue filters behind them,
 * from which those of any rate follow.
 */
export function kWeighting(rate: number): readonly [head: Biquad, low: Biquad] {
  return [shelf(rate), lowCut(rate)];
}

/** What a head does to sound: 4 dB more above 1.7 kHz. */
function shelf(rate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / rate);
  const side = k / 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + side + k * k;
  return {
    b: [(high + band * side + k * k) / a0, (2 * (k * k - high)) / a0, (high - band * side + k * k) / a0],
    a: [(2 * (k * k - 1)) / a0, (1 - side + k * k) / a0],
  };
}

/** Depths nobody takes for loud. */
function lowCut(rate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / rate);
  const side = k / 0.5003270373238773;
  const a0 = 1 + side + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - side + k * k) / a0] };
}

/** The mean square of each block. Steps are summed once, although four blocks share each. */
function blockPowers({ rate, samples }: Sound): number[] {
  const step = Math.round(STEP_S * rate);
  const steps: number[] = [];
  for (let start = 0; start + step <= samples.length; start += step) {
    steps.push(squares(samples, start, start + step));
  }
  if (steps.length < STEPS_IN_BLOCK)
    return [squares(samples, 0, samples.length) / Math.max(1, samples.length)];
  const powers: number[] = [];
  for (let first = 0; first + STEPS_IN_BLOCK <= steps.length; first += 1) {
    const sum = steps.slice(first, first + STEPS_IN_BLOCK).reduce((all, one) => all + one, 0);
    powers.push(sum / (STEPS_IN_BLOCK * step));
  }
  return powers;
}

function squares(samples: Float64Array, start: number, end: number): number {
  let sum = 0;
  for (let index = start; index < end; index += 1) sum += (samples[index] ?? 0) ** 2;
  return sum;
}

function level(power: number): number {
  return OFFSET + 10 * Math.log10(power);
}

function mean(powers: readonly number[]): number {
  return powers.length === 0 ? 0 : powers.reduce((sum, power) => sum + power, 0) / powers.length;
}
