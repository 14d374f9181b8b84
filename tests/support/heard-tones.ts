import type { Sound } from '../../voice/mastering/sound.ts';

const WINDOW_S = 0.05;
const STEP_S = 0.025;
/** Below this a window holds silence, of full scale. */
const SILENT = 0.01;

/** Which of these tones are heard one after another, each once until another comes. */
export function heardTones({ rate, samples }: Sound, tones: readonly number[]): number[] {
  const [size, step] = [Math.round(WINDOW_S * rate), Math.round(STEP_S * rate)];
  const heard: number[] = [];
  let isSilent = true;
  for (let start = 0; start + size <= samples.length; start += step) {
    const window = samples.subarray(start, start + size);
    const strengths = tones.map((hertz) => strength(window, hertz / rate));
    const loudest = Math.max(...strengths);
    const tone = tones[strengths.indexOf(loudest)] ?? 0;
    if (loudest < SILENT) isSilent = true;
    // Between two clips there is silence: the same tone after it is said again.
    else if (isSilent || tone === heard.at(-1)) {
      if (isSilent) heard.push(tone);
      isSilent = false;
    }
  }
  return heard;
}

/** How strong a tone is, as the amplitude of a sine; `turns` in a sample. */
function strength(samples: Float64Array, turns: number): number {
  let [re, im] = [0, 0];
  for (const [index, sample] of samples.entries()) {
    const weight = sample * (1 - Math.cos((2 * Math.PI * index) / samples.length));
    re += weight * Math.cos(2 * Math.PI * turns * index);
    im += weight * Math.sin(2 * Math.PI * turns * index);
  }
  return (2 * Math.hypot(re, im)) / samples.length;
}
