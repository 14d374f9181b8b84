import type { Sound } from '../mastering/sound.ts';

/** A sound and the silence after it, ms. */
export interface Piece {
  readonly sound: Sound;
  readonly gapMs: number;
}

/** How fast a piece comes and goes: too short for an ear, long enough to make no click. */
const FADE_S = 0.005;

/** One sound of all pieces in their order; all are of the same rate. */
export function joined(pieces: readonly Piece[]): Sound {
  const rate = pieces[0]?.sound.rate ?? 1;
  const gap = (ms: number) => Math.round((ms * rate) / 1_000);
  const total = pieces.reduce((sum, { sound, gapMs }) => sum + sound.samples.length + gap(gapMs), 0);
  const samples = new Float64Array(total);
  let at = 0;
  for (const { sound, gapMs } of pieces) {
    samples.set(faded(sound), at);
    at += sound.samples.length + gap(gapMs);
  }
  return { rate, samples };
}

function faded({ rate, samples }: Sound): Float64Array {
  const fade = Math.min(Math.round(FADE_S * rate), Math.floor(samples.length / 2));
  const last = samples.length - 1;
  return samples.map((sample, index) => sample * Math.min(1, index / fade, (last - index) / fade));
}
