import type { Deps } from '../ports.ts';

/** No letters or figures that are mistaken for one another when copied from a screen. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 16;

/** A password nobody can guess, in four groups of four: to be told once, copied by hand and replaced at the first sign-in. */
export function makeFirstPassword({ random }: Pick<Deps, 'random'>): string {
  let text = '';
  while (text.length < LENGTH) {
    const [byte = 255] = random.bytes(1);
    // Bytes past the last whole multiple would make the first letters more likely.
    if (byte < 256 - (256 % ALPHABET.length)) text += ALPHABET[byte % ALPHABET.length];
  }
  return text.replace(/(.{4})(?=.)/g, '$1-');
}
