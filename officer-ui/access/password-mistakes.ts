import { ACCESS_WORDS } from '../../words/officer-access.ts';
import type { Phrase } from '../../words/phrase.ts';

interface PasswordChange {
  readonly current: string;
  readonly next: string;
  readonly repeat: string;
}

/** What can be seen to be wrong before the server is asked, by the name of the box; how strong is its to judge. */
export function passwordMistakes({
  current,
  next,
  repeat,
}: PasswordChange): Readonly<Record<string, Phrase>> {
  if (current === '') return { current: ACCESS_WORDS.passwordMissing };
  if (next === '') return { next: ACCESS_WORDS.nextMissing };
  if (next === current) return { next: ACCESS_WORDS.nextSame };
  if (next !== repeat) return { repeat: ACCESS_WORDS.repeatDiffers };
  return {};
}
