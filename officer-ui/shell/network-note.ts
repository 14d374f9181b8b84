import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../contract/access.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { type Language, say } from '../../words/phrase.ts';

const WORDS = { plain: OFFICER_WORDS.networkPlain, closed: OFFICER_WORDS.networkClosed };

/** What everybody at work must know of the network, for as long as it is so; nothing where all is well. */
export function networkNote(
  network: Session['network'],
  language: Language,
): TemplateResult | typeof nothing {
  if (network === undefined) return nothing;
  return html`<p class="drill" role="note">${say(WORDS[network], language)}</p>`;
}
