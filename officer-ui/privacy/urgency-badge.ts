import { html, nothing, type TemplateResult } from 'lit';
import type { RequestUrgency } from '../../domain/privacy/data-requests.ts';
import { PRIVACY_WORDS } from '../../words/officer-privacy.ts';
import { type Language, say } from '../../words/phrase.ts';

/** Overdue, or within a day; nothing while there is time. */
export function urgencyBadge(urgency: RequestUrgency, language: Language): TemplateResult | typeof nothing {
  if (urgency === 'open') return nothing;
  return urgency === 'overdue'
    ? html`<span class="badge badge-bad">${say(PRIVACY_WORDS.overdue, language)}</span>`
    : html`<span class="badge badge-call">${say(PRIVACY_WORDS.soon, language)}</span>`;
}
