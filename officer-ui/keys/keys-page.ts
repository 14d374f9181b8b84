import { html, type TemplateResult } from 'lit';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import './data-keys.ts';

/** Kunci data as a page of its own, for head and administrator. */
export class KeysPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    mayRotate: { type: Boolean },
  };

  declare api: Api;
  declare mayRotate: boolean;

  constructor() {
    super();
    this.mayRotate = false;
  }

  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">${this.say(OFFICER_WORDS.keys)}</h1>
      <data-keys .api=${this.api} .language=${this.language} ?mayRotate=${this.mayRotate}></data-keys>`;
  }
}
customElements.define('keys-page', KeysPage);
