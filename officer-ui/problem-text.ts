import type { FieldProblem } from '../contract/problems.ts';
import type { ApiProblem } from '../ui-kit/api-client.ts';
import { OFFICER_WORDS } from '../words/officer.ts';
import { type Language, say } from '../words/phrase.ts';

/** A refusal as one sentence for the officer: the server's own words, or that it does not answer. */
export function problemText(problem: ApiProblem, language: Language): string {
  if (!('title' in problem)) return say(OFFICER_WORDS.unreachable, language);
  return problem.detail ? `${problem.title} ${problem.detail}` : problem.title;
}

/** The fields a refusal points at; none for any other problem. */
export function fieldProblems(problem: ApiProblem): readonly FieldProblem[] {
  return 'errors' in problem ? (problem.errors ?? []) : [];
}
