import type { Choice } from '../../ui-kit/form/choice-field.ts';
import { START_WORDS } from '../../words/officer-start.ts';
import { type Language, say } from '../../words/phrase.ts';
import type { Check } from './day-checks.ts';

/** The answers a question offers. There always is a clock. */
export function answersTo(check: Check, language: Language): readonly Choice[] {
  const answers = check === 'clock' ? (['ok', 'problem'] as const) : (['ok', 'problem', 'not-here'] as const);
  return answers.map((value) => ({ value, label: answerWords(check, value, language) }));
}

/** An answer in the words of its question; a word this page does not know stands for itself. */
export function answerWords(check: Check, answer: string, language: Language): string {
  switch (answer) {
    case 'ok':
      return say(check === 'clock' ? START_WORDS.clockOk : START_WORDS.ok, language);
    case 'problem':
      return say(check === 'clock' ? START_WORDS.clockProblem : START_WORDS.problem, language);
    case 'not-here':
      return say(START_WORDS['not-here'], language);
    default:
      return answer;
  }
}
