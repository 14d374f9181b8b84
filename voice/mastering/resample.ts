import type { Sound } from './sound.ts';

/** Zero crossings of the sinc on each side; with this window whatever would fold back lies below −80 dB. */
const CROSSINGS = 32;
/** Kaiser's shape: about 85 dB of stopband. */
const SHAPE = 8.5;
/** The part of the narrower band that is kept whole. */
const PASSED = 0.94;

/** The same sound at another rate: a windowed sinc of linear phase, cut below the narrower of both bands. */
export function resampled({ rate, samples }: Sound, wanted: number): Sound {
  if (rate === wanted) return { rate, samples };
  const tapsAt = tapsOf(rate, wanted);
  const out = new Float64Array(Math.floor((samples.length * wanted) / rate));
  for (let index = 0; index < out.length; index += 1) {
    const place = index * rate;
    const taps = tapsAt(place % wanted);
    const first = Math.floor(place / wanted) - (taps.length >> 1) + 1;
    let sum = 0;
    for (let tap = 0; tap < taps.length; tap += 1) {
      sum += (samples[first + tap] ?? 0) * (taps[tap] ?? 0);
    }
    out[index] = sum;
  }
  return { rate: wanted, samples: out };
}

/** What the samples around a place weigh; `phase` / `wanted`: where between two of them it lies. Computed once each. */
function tapsOf(rate: number, wanted: number): (phase: number) => Float64Array {
  const cutoff = PASSED * Math.min(1, wanted / rate);
  const reach = Math.ceil(CROSSINGS / cutoff);
  const known = new Map<number, Float64Array>();
  return (phase) => {
    let taps = known.get(phase);
    if (taps === undefined) {
      taps = Float64Array.from({ length: 2 * reach }, (_, tap) => {
        const distance = tap - reach + 1 - phase / wanted;
        return cutoff * sinc(cutoff * distance) * kaiser(distance / reach);
      });
      known.set(phase, taps);
    }
    return taps;
  };
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** Kaiser's window at `x` from −1 to 1. */
function kaiser(x: number): number {
  return bessel(SHAPE * Math.sqrt(Math.max(0, 1 - x * x))) / bessel(SHAPE);
}

/** The modified Bessel function of the first kind and order 0, by its series. */
function bessel(x: number): number {
  let [sum, term] = [1, 1];
  for (let n = 1; term > 1e-12 * sum; n += 1) {
    term *= (x / (2 * n)) ** 2;
    sum += term;
  }
  return sum;
}
