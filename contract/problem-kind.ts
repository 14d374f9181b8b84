import type { Phrase } from '../words/phrase.ts';

/** How one refusal is answered. */
export interface ProblemKind {
  readonly status: number;
  /** Says what to do, not only what is wrong. */
  readonly title: Phrase;
}
