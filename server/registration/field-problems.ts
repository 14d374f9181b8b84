import type { FieldProblem } from '../../contract/problems.ts';
import type { FormWarning } from '../../domain/registration/form-problems.ts';
import type { RegistrationProblem } from '../../domain/registration/registration.ts';
import type { Language } from '../../words/phrase.ts';
import { sayProblem } from '../../words/problem-words.ts';
import { CONTRIBUTION_PROBLEMS } from '../../words/problems-contribution.ts';
import { IDENTITY_PROBLEMS } from '../../words/problems-identity.ts';
import { REGISTRATION_PROBLEMS } from '../../words/problems-registration.ts';

const WORDS = { ...CONTRIBUTION_PROBLEMS, ...IDENTITY_PROBLEMS, ...REGISTRATION_PROBLEMS };

/** What the check of a form found, box by box, in the reader's language. */
export function fieldProblems(
  findings: readonly (RegistrationProblem | FormWarning)[],
  language: Language,
): FieldProblem[] {
  return findings.map((finding) => ({
    path: finding.path,
    code: finding.code,
    message: sayProblem(WORDS, finding, language),
  }));
}
