import type { ConnectedTv } from '../../contract/screens.ts';
import { TV_ANSWER_WORDS, tvNumbered } from '../../words/officer-sound.ts';
import type { Language } from '../../words/phrase.ts';

/**
 * What a TV made of the sound test, in words; null for one that was not asked.
 * @param place among those that are connected, from 1: the name of one that has none
 * @param late whether its answer should have come by now
 */
export function tvAnswer(
  { name, sound, test }: ConnectedTv,
  { place, late, language }: { place: number; late: boolean; language: Language },
): string | null {
  if (test === null) return null;
  const tv = name ?? tvNumbered[language](place);
  const say = (word: keyof typeof TV_ANSWER_WORDS) => TV_ANSWER_WORDS[word][language](tv);
  // A browser that blocks the sound says so at once; nobody has to wait for the end of a test nobody hears.
  if (sound === 'blocked' || sound === 'set-off') return say(sound);
  if (test === 'asked') return say(late ? 'late' : 'asked');
  return say(test === 'quiet' ? 'chime' : test);
}
