import type { DayStart, StartDay } from '../../contract/office.ts';

/** What is looked at, in the order of the screen. */
export const CHECKS = ['clock', 'printer', 'display', 'sound'] as const;

export type Check = (typeof CHECKS)[number];

/** What was answered so far; empty while a question is open. */
export type Answers = Readonly<Record<Check, StartDay[Check] | ''>>;

export const NO_ANSWERS: Answers = { clock: '', printer: '', display: '', sound: '' };

/** Everything answered, as the server takes it; undefined while a question is open. */
export function completeAnswers(answers: Answers): StartDay | undefined {
  return openChecks(answers).length === 0 ? (answers as StartDay) : undefined;
}

/** The questions without an answer. */
export function openChecks(answers: Answers): readonly Check[] {
  return CHECKS.filter((check) => answers[check] === '');
}

/** What was written down when the day was started, in the order of the screen. */
export function writtenChecks(checks: NonNullable<DayStart['checks']>): readonly [Check, string][] {
  return CHECKS.flatMap((check): [Check, string][] => {
    const answer = checks[check];
    return answer === undefined ? [] : [[check, answer]];
  });
}
