import { html, nothing, type TemplateResult } from 'lit';
import type { Breach } from '../../contract/breach.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { BREACH_WORDS } from '../../words/officer-breach.ts';
import { loadBreaches } from '../data/breaches.ts';
import { tell } from '../events.ts';
import './breach-card.ts';
import './breach-form.ts';

/** The breaches on file, newest first, and taking down another one. */
export class BreachSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    breaches: { state: true },
    opening: { state: true },
  };

  declare api: Api;
  declare breaches: readonly Breach[] | undefined;
  declare opening: boolean;

  constructor() {
    super();
    this.breaches = undefined;
    this.opening = false;
    this.addEventListener('breach-changed', () => {
      this.opening = false;
      void this.load();
    });
    this.addEventListener('breach-left', () => {
      this.opening = false;
    });
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): TemplateResult {
    const { api, language } = this;
    return html`<section class="card">
      <h2 class="card-title">${this.say(BREACH_WORDS.title)}</h2>
      <p class="soft">${this.say(BREACH_WORDS.lead)}</p>
      ${this.breaches?.length === 0 ? html`<p>${this.say(BREACH_WORDS.none)}</p>` : nothing}
      ${(this.breaches ?? []).map(
        (breach) => html`<breach-card .api=${api} .language=${language} .breach=${breach}></breach-card>`,
      )}
      ${
        this.opening
          ? html`<breach-form .api=${api} .language=${language}></breach-form>`
          : html`<button class="button" type="button" @click=${() => this.begin()}>
              ${this.say(BREACH_WORDS.open)}
            </button>`
      }
    </section>`;
  }

  private begin(): void {
    this.opening = true;
  }

  private async load(): Promise<void> {
    const answer = await loadBreaches(this.api);
    if (answer.ok) this.breaches = answer.value;
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('breach-section', BreachSection);
