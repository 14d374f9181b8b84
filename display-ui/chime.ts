/** E5, then C5. */
const TONES_HZ = [659.25, 523.25];
const APART_S = 0.38;
const ATTACK_S = 0.005;
const DECAY_S = 1;
const GAIN = 0.5;

/** How long the chime sounds, ms. */
export const CHIME_MS = 1000 * (APART_S + DECAY_S);

/** Plays two falling notes into `out` from now on: loud enough for a hall, and no file to load. Answers the last note. */
export function playChime(out: AudioNode): OscillatorNode {
  const { context } = out;
  const [, last] = TONES_HZ.map((hertz, place) => {
    const start = context.currentTime + place * APART_S;
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0.0001, start);
    loudness.gain.exponentialRampToValueAtTime(GAIN, start + ATTACK_S);
    loudness.gain.exponentialRampToValueAtTime(0.0001, start + DECAY_S);
    tone.connect(loudness).connect(out);
    tone.start(start);
    tone.stop(start + DECAY_S);
    return tone;
  });
  if (last === undefined) throw new Error('a chime has two notes');
  return last;
}
