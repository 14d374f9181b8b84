import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Keys } from '../../contract/keys.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { DATA_KEYS_WORDS } from '../../words/officer-data-keys.ts';
import { loadKeys } from '../data/keys.ts';
import { tell } from '../events.ts';
import './key-year-row.ts';
import { LookAgain } from '../look-again.ts';

const LOOK_EVERY_MS = 5_000;

/** The keys of personal data, as a part of a page: how they are kept, and each retention year. */
export class DataKeys extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    mayRotate: { type: Boolean },
    keys: { state: true },
  };

  declare api: Api;
  /** Whether whoever is signed in may give a year fresh keys. */
  declare mayRotate: boolean;
  declare keys: Keys | undefined;

  constructor() {
    super();
    new LookAgain(this, LOOK_EVERY_MS, () => void this.load());
    this.mayRotate = false;
    this.keys = undefined;
    this.addEventListener('keys-changed', ({ detail }) => {
      this.keys = detail;
    });
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): TemplateResult {
    const { keys } = this;
    return html`<section class="card" aria-labelledby="data-keys-title">
      <h2 class="card-title" id="data-keys-title">${this.say(DATA_KEYS_WORDS.title)}</h2>
      <p class="soft">${this.say(DATA_KEYS_WORDS.lead)}</p>
      ${keys === undefined ? html`<p>${this.say(OFFICER_WORDS.loading)}</p>` : this.list(keys)}
    </section>`;
  }

  private list({ kept, years }: Keys): TemplateResult {
    return html`${
      kept === 'plain'
        ? html`<p class="hint-box">${this.say(DATA_KEYS_WORDS.plain)}</p>`
        : html`<p>${this.say(DATA_KEYS_WORDS.wrapped)}</p>`
    }
      ${years.length === 0 ? html`<p class="soft">${this.say(DATA_KEYS_WORDS.none)}</p>` : ''}
      <ul class="rows">
        ${repeat(
          years,
          ({ year }) => year,
          (year) =>
            html`<li>
              <key-year-row
                .api=${this.api}
                .language=${this.language}
                .year=${year}
                ?mayRotate=${this.mayRotate}
              ></key-year-row>
            </li>`,
        )}
      </ul>`;
  }

  private async load(): Promise<void> {
    const answer = await loadKeys(this.api);
    if (answer.ok) this.keys = answer.value;
    else if (this.keys === undefined) tell(this, 'problem', answer.error);
  }
}
customElements.define('data-keys', DataKeys);
