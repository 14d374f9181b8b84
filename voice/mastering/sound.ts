/** One channel of sound; full scale is −1 to 1. */
export interface Sound {
  /** Samples in a second. */
  readonly rate: number;
  readonly samples: Float64Array;
}

/** Samples a second of everything that is mastered, whoever spoke it: so that one sentence can follow another. */
export const MASTERED_RATE = 22_050;

/** A ratio of amplitudes from decibels. */
export function ratio(decibels: number): number {
  return 10 ** (decibels / 20);
}

/** The highest sample, dBFS; −Infinity for silence. */
export function peak({ samples }: Sound): number {
  let highest = 0;
  for (const sample of samples) highest = Math.max(highest, Math.abs(sample));
  return 20 * Math.log10(highest);
}

/** The same sound by so many decibels louder. */
export function louder({ rate, samples }: Sound, decibels: number): Sound {
  const factor = ratio(decibels);
  return { rate, samples: samples.map((sample) => sample * factor) };
}
