import type { ProblemFacts } from '../domain/problem.ts';
import type { Language, Phrase, PhraseOf } from './phrase.ts';

/** A sentence for every code: what is wrong and what to do. A code without one does not compile. */
export type ProblemWords<Code extends string> = Readonly<
  Record<Code, Phrase | PhraseOf<[facts: ProblemFacts]>>
>;

/** The sentence for a problem or warning, with its facts filled in. */
export function sayProblem<Code extends string>(
  words: ProblemWords<Code>,
  problem: { readonly code: Code; readonly facts?: ProblemFacts },
  language: Language,
): string {
  const entry = words[problem.code][language];
  return typeof entry === 'function' ? entry(problem.facts ?? {}) : entry;
}
