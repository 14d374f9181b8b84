import { html, type TemplateResult } from 'lit';
import { UNMASK_REASONS } from '../../domain/privacy/unmask-reasons.ts';
import { type Language, say } from '../../words/phrase.ts';
import { UNMASK_REASON_WORDS, UNMASK_WORDS } from '../../words/unmask.ts';
import '../prints/choice-dialog.ts';

/** Asks why the data of somebody who is not at the desk are opened; `chosen` brings an `UnmaskReason`. */
export function unmaskQuestion(language: Language): TemplateResult {
  return html`<choice-dialog
    .language=${language}
    .heading=${say(UNMASK_WORDS.why, language)}
    .lead=${say(UNMASK_WORDS.whyLead, language)}
    .choices=${UNMASK_REASONS.map((value) => ({ value, label: say(UNMASK_REASON_WORDS[value], language) }))}
  ></choice-dialog>`;
}
