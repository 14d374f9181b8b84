import { html, type TemplateResult } from 'lit';
import type { DataRequest } from '../../contract/privacy.ts';
import type { Answer } from '../../ui-kit/api-client.ts';
import { PRIVACY_WORDS } from '../../words/officer-privacy.ts';
import { loadRequests } from '../data/privacy.ts';
import './request-card.ts';
import { RequestList } from './request-list.ts';

/** The requests as those who decide them see them: the most urgent first, the decided ones folded below. */
export class RequestSection extends RequestList<DataRequest> {
  protected override read(): Answer<readonly DataRequest[]> {
    return loadRequests(this.api);
  }

  protected override render(): TemplateResult {
    const open = this.requests?.filter(({ state }) => state === 'open');
    const decided = this.requests?.filter(({ state }) => state !== 'open') ?? [];
    return html`<section class="card">
      <h2 class="card-title">${this.say(PRIVACY_WORDS.requests)}</h2>
      ${open?.length === 0 ? html`<p class="soft">${this.say(PRIVACY_WORDS.none)}</p>` : this.cards(open ?? [])}
      ${
        decided.length === 0
          ? ''
          : html`<details>
              <summary>${this.say(PRIVACY_WORDS.decided)} (${decided.length})</summary>
              ${this.cards(decided)}
            </details>`
      }
    </section>`;
  }

  private cards(requests: readonly DataRequest[]): TemplateResult[] {
    return requests.map(
      (request) =>
        html`<request-card .api=${this.api} .language=${this.language} .request=${request}></request-card>`,
    );
  }
}
customElements.define('request-section', RequestSection);
