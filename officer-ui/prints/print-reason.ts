import type { PrintJob } from '../../contract/printing.ts';
import { type Language, type Phrase, say } from '../../words/phrase.ts';
import { DOUBT_ADVICE, WAITING_ADVICE } from '../../words/print-advice.ts';

/**
 * Why a paper is not out, or nobody knows whether it is, and what to do; empty where there is nothing to say. A reason
 * this page has no words for is shown as it came.
 */
export function reasonWords(
  { state, reason }: Pick<PrintJob, 'state' | 'reason'>,
  language: Language,
): string {
  if (reason === undefined) return '';
  switch (state) {
    case 'queued':
    case 'sending':
      return adviceOn(WAITING_ADVICE, reason, language);
    case 'uncertain':
      return adviceOn(DOUBT_ADVICE, reason, language);
    case 'failed':
      // Of others a person has said that they did not come out; why is history then.
      return reason === 'unprintable' ? adviceOn(WAITING_ADVICE, reason, language) : '';
    default:
      return '';
  }
}

function adviceOn(advice: Readonly<Record<string, Phrase>>, reason: string, language: Language): string {
  const phrase = Object.hasOwn(advice, reason) ? advice[reason] : undefined;
  return phrase === undefined ? reason : say(phrase, language);
}
