import { err, ok, type Result } from '../../domain/result.ts';
import { filtered, highPass, presence } from './biquad.ts';
import { evened, limited } from './dynamics.ts';
import { loudness } from './loudness.ts';
import { louder, type Sound } from './sound.ts';

/** As loud as every other sentence, LUFS; loud enough for a hall, and room above it for what makes speech clear. */
export const TARGET_LOUDNESS = -16;
/** The highest sample, dBFS. */
export const CEILING = -1;
/** Closer than an ear can tell. */
const NEAR_ENOUGH = 0.2;
const MOST_ROUNDS = 4;

/** A sentence made fit for a loudspeaker in a hall: clear, even, and of one loudness. */
export function mastered(raw: Sound): Result<Sound, 'silent'> {
  const { rate } = raw;
  const clear = filtered(raw, [highPass(rate, 120), presence(rate, 3_000, 5)]);
  const before = loudness(clear);
  if (before === Number.NEGATIVE_INFINITY) return err('silent');
  const even = evened(louder(clear, TARGET_LOUDNESS - before));
  let lacking = TARGET_LOUDNESS - loudness(even);
  let gain = 0;
  let result = even;
  // The limiter takes a little of what was added: what it took is added again.
  for (let round = 0; round < MOST_ROUNDS && Math.abs(lacking) > NEAR_ENOUGH; round += 1) {
    gain += lacking;
    result = limited(louder(even, gain), CEILING);
    lacking = TARGET_LOUDNESS - loudness(result);
  }
  return ok(limited(result, CEILING));
}
