import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { TakenRequest } from '../../contract/privacy.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatMoment } from '../../words/formats.ts';
import { dueBy, PRIVACY_WORDS, REQUEST_KIND_WORDS } from '../../words/officer-privacy.ts';
import { loadTaken } from '../data/privacy.ts';
import { tell } from '../events.ts';
import { urgencyBadge } from './urgency-badge.ts';

/** The requests that run, as whoever took them down sees them: no person is named. */
export class TakenList extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    news: { type: Number },
    requests: { state: true },
  };

  declare api: Api;
  declare news: number;
  declare requests: readonly TakenRequest[] | undefined;

  constructor() {
    super();
    this.requests = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('news')) void this.load();
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

  private async load(): Promise<void> {
    const answer = await loadTaken(this.api);
    if (answer.ok) this.requests = answer.value;
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('taken-list', TakenList);
