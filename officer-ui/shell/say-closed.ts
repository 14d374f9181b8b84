import type { Closed } from '../../contract/closed.ts';
import { closedFacts } from '../../contract/closed-facts.ts';
import { closedWords } from '../../words/closed.ts';
import type { Language } from '../../words/phrase.ts';

/** Why it is closed and when it opens again, in words; `now` in ms since 1970. */
export function sayClosed(
  closed: Closed,
  now: number,
  language: Language,
): { heading: string; detail: string } {
  return closedWords(closedFacts(closed), now, language);
}
