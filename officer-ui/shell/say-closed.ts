import type { Closed } from '../../contract/closed.ts';
import { closedWords } from '../../words/closed.ts';
import type { Language } from '../../words/phrase.ts';

/** Why it is closed and when it opens again, in words; `now` in ms since 1970. */
export function sayClosed(
  { reason, opensAt, why }: Closed,
  now: number,
  language: Language,
): { heading: string; detail: string } {
  const facts = { reason, ...(opensAt && { opensAt: Date.parse(opensAt) }), ...(why && { why }) };
  return closedWords(facts, now, language);
}
