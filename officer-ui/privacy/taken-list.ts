import { html, type TemplateResult } from 'lit';
import type { TakenRequest } from '../../contract/privacy.ts';
import type { Answer } from '../../ui-kit/api-client.ts';
import { formatMoment } from '../../words/formats.ts';
import { dueBy, PRIVACY_WORDS, REQUEST_KIND_WORDS } from '../../words/officer-privacy.ts';
import { loadTaken } from '../data/privacy.ts';
import { RequestList } from './request-list.ts';
import { urgencyBadge } from './urgency-badge.ts';

/** The requests that run, as whoever took them down sees them: no person is named. */
export class TakenList extends RequestList<TakenRequest> {
  protected override read(): Answer<readonly TakenRequest[]> {
    return loadTaken(this.api);
  }

  protected override render(): TemplateResult {
    const { requests, language } = this;
    return html`<section class="card">
      <h2 class="card-title">${this.say(PRIVACY_WORDS.running)}</h2>
      ${
        requests?.length === 0
          ? html`<p class="soft">${this.say(PRIVACY_WORDS.none)}</p>`
          : html`<ul class="rows">
              ${(requests ?? []).map(
                ({ number, kind, dueAt, urgency }) => html`<li class="row">
                  <b>${number}</b>
                  <span class="row-grow">${this.say(REQUEST_KIND_WORDS[kind])}</span>
                  <span>${dueBy[language](formatMoment(Date.parse(dueAt), language))}</span>
                  ${urgencyBadge(urgency, language)}
                </li>`,
              )}
            </ul>`
      }
    </section>`;
  }
}
customElements.define('taken-list', TakenList);
