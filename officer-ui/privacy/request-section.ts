import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { DataRequest } from '../../contract/privacy.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { PRIVACY_WORDS } from '../../words/officer-privacy.ts';
import { loadRequests } from '../data/privacy.ts';
import { tell } from '../events.ts';
import './request-card.ts';

/** The requests as those who decide them see them: the most urgent first, the decided ones folded below. */
export class RequestSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    news: { type: Number },
    requests: { state: true },
  };

  declare api: Api;
  declare news: number;
  declare requests: readonly DataRequest[] | undefined;

  constructor() {
    super();
    this.requests = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('news')) void this.load();
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

  private async load(): Promise<void> {
    const answer = await loadRequests(this.api);
    if (answer.ok) this.requests = answer.value;
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('request-section', RequestSection);
