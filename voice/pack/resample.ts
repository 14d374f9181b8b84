import type { Sound } from '../mastering/sound.ts';

/** Zero crossings of the sinc on each side; with this window whatever would fold back lies below −80 dB. */
const CROSSINGS = 32;
/** Kaiser's shape: about 85 dB of stopband. */
const SHAPE = 8.5;
/** The part of the narrower band that is kept whole. */
const PASSED = 0.94;

/** The same sound at another rate: a windowed sinc of linear phase, cut below the narrower of both bands. */
export function resampled({ rate, samples }: Sound, wanted: number): Sound {
  if (rate === wanted) return { rate, samples };
  const cutoff = PASSED * Math.min(1, wanted / rate);
  const reach = CROSSINGS / cutoff;
  const out = new Float64Array(Math.floor((samples.length * wanted) / rate));
  for (let index = 0; index < out.length; index += 1) {
    const centre = (index * rate) / wanted;
    const first = Math.max(0, Math.ceil(centre - reach));
    const last = Math.min(samples.length - 1, Math.floor(centre + reach));
    let sum = 0;
    for (let at = first; at <= last; at += 1) {
      const distance = at - centre;
      sum += (samples[at] ?? 0) * cutoff * sinc(cutoff * distance) * kaiser(distance / reach);
    }
    out[index] = sum;
  }
  return { rate: wanted, samples: out };
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

const WINDOW_STEPS = 4_096;
/** The window in steps fine enough that what lies between two of them is below the noise of 16 bits. */
const WINDOW = Float64Array.from({ length: WINDOW_STEPS + 2 }, (_, step) => {
  const x = Math.min(1, step / WINDOW_STEPS);
  return bessel(SHAPE * Math.sqrt(1 - x * x)) / bessel(SHAPE);
});

/** Kaiser's window at `x` from −1 to 1. */
function kaiser(x: number): number {
  const at = Math.abs(x) * WINDOW_STEPS;
  const low = Math.floor(at);
  const [here, next] = [WINDOW[low] ?? 0, WINDOW[low + 1] ?? 0];
  return here + (next - here) * (at - low);
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
