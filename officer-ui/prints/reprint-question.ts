import { html, type TemplateResult } from 'lit';
import type { PaperKind } from '../../domain/print/paper-kinds.ts';
import { REPRINT_REASONS } from '../../domain/print/reprint-reasons.ts';
import { PAPER_KIND_WORDS } from '../../words/officer-prints.ts';
import { type Language, say } from '../../words/phrase.ts';
import { REPRINT_REASON_WORDS, REPRINT_WORDS, reprintLead } from '../../words/reprint-reasons.ts';
import './choice-dialog.ts';

/** Asks why a paper is printed once more; `chosen` brings a `ReprintReason`. `about` is its ticket or berkas number. */
export function reprintQuestion(kind: PaperKind, about: string, language: Language): TemplateResult {
  return html`<choice-dialog
    .language=${language}
    .heading=${say(REPRINT_WORDS.why, language)}
    .lead=${reprintLead[language](say(PAPER_KIND_WORDS[kind], language), about)}
    .choices=${REPRINT_REASONS.map((value) => ({ value, label: say(REPRINT_REASON_WORDS[value], language) }))}
  ></choice-dialog>`;
}
