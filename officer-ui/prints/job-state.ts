import type { PrintJob } from '../../contract/printing.ts';
import { PRINT_PROOF_WORDS, PRINT_STATE_WORDS, PRINT_WORDS } from '../../words/officer-prints.ts';
import { type Language, say } from '../../words/phrase.ts';

/** What became of a paper, no surer than it is known. */
export function stateWords(
  { state, proof }: Pick<PrintJob, 'state' | 'proof'>,
  replaced: boolean,
  language: Language,
): string {
  if (state === 'printed' && proof === 'handed-over') return say(PRINT_WORDS.handedOver, language);
  if (state === 'failed' && replaced) return say(PRINT_WORDS.failedReplaced, language);
  return say(PRINT_STATE_WORDS[state], language);
}

/** How it is known that a paper came out, where a person should think of it: the printer did not say so itself. */
export function proofWords({ state, proof }: Pick<PrintJob, 'state' | 'proof'>, language: Language): string {
  const tells = proof === 'job-id' || proof === 'echo';
  return state !== 'printed' || proof === undefined || tells ? '' : say(PRINT_PROOF_WORDS[proof], language);
}

/** The id its name has on the page, for the buttons that are about it. */
export function jobNameId(job: Pick<PrintJob, 'id'>): string {
  return `job-${job.id}`;
}
