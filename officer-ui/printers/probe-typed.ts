import type { ProbeAnswers } from '../../domain/print/profile-facts.ts';
import { err, ok, type Result } from '../../domain/result.ts';

/** What was chosen so far, as the fields keep it; '' where nothing was. */
export type ProbeTyped = Readonly<Record<keyof ProbeAnswers, string>>;

/** In the order in which they stand on the page. */
export const QUESTIONS = ['columns', 'accents', 'nativeQr', 'nativeBarcode', 'stray', 'cut'] as const;

export const UNANSWERED: ProbeTyped = {
  ...{ columns: '', accents: '', nativeQr: '', nativeBarcode: '', stray: '', cut: '' },
};

/** The answers to all questions; else those that have none. */
export function readAnswers(typed: ProbeTyped): Result<ProbeAnswers, readonly (keyof ProbeAnswers)[]> {
  const missing = QUESTIONS.filter((question) => typed[question] === '');
  if (missing.length > 0) return err(missing);
  const isYes = (question: keyof ProbeAnswers) => typed[question] === 'yes';
  return ok({
    columns: Number(typed.columns) as ProbeAnswers['columns'],
    accents: isYes('accents'),
    nativeQr: isYes('nativeQr'),
    nativeBarcode: isYes('nativeBarcode'),
    stray: isYes('stray'),
    cut: isYes('cut'),
  });
}
