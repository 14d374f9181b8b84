import type { ContributionWarning } from '../../domain/contribution/problems.ts';
import type { Language } from '../../words/phrase.ts';
import { sayProblem } from '../../words/problem-words.ts';
import { CONTRIBUTION_WARNINGS } from '../../words/problems-contribution.ts';

/** The warnings of a computation as sentences; a word this page does not know is shown as it came. */
export function contributionWarnings(codes: readonly string[], language: Language): readonly string[] {
  return codes.map((code) =>
    isWarning(code) ? sayProblem(CONTRIBUTION_WARNINGS, { code }, language) : code,
  );
}

function isWarning(code: string): code is ContributionWarning {
  return Object.hasOwn(CONTRIBUTION_WARNINGS, code);
}
