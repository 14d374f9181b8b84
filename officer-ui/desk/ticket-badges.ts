import { html, nothing, type TemplateResult } from 'lit';
import type { QueueTicket } from '../../contract/queue.ts';
import { MOVE_WORDS } from '../../words/officer-moves.ts';
import { QUEUE_WORDS } from '../../words/officer-queue.ts';
import { type Language, say } from '../../words/phrase.ts';
import { PURPOSE_WORDS } from '../../words/queue-reasons.ts';

/** What is special about a number: priority, to be fetched, come back and for what. */
export function ticketBadges(
  { priority, help, kind, purpose }: QueueTicket,
  language: Language,
): TemplateResult {
  const lanjutan = purpose
    ? `${say(MOVE_WORDS.lanjutan, language)}: ${say(PURPOSE_WORDS[purpose], language)}`
    : say(MOVE_WORDS.lanjutan, language);
  return html`${priority ? html`<span class="badge badge-call">${say(QUEUE_WORDS.priority, language)}</span>` : nothing}
  ${help ? html`<span class="badge badge-fetch">${say(MOVE_WORDS.help, language)}</span>` : nothing}
  ${kind === 'lanjutan' ? html`<span class="badge">${lanjutan}</span>` : nothing}`;
}
