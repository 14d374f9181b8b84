import { html, nothing, type TemplateResult } from 'lit';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { WAITING_WORDS } from '../../words/prints-page.ts';
import { printTestPage } from '../data/printing.ts';
import { tell } from '../events.ts';

/** Has one printer print its test page, and says that it was asked to. */
export class TestPageButton extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    printer: {},
    name: {},
    asked: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  /** The printer's id. */
  declare printer: string;
  /** The printer's name, for those who hear the button without its row. */
  declare name: string;
  declare asked: boolean;
  declare busy: boolean;

  constructor() {
    super();
    this.asked = false;
    this.busy = false;
  }

  protected override render(): TemplateResult {
    return html`<button
        class="button button-small"
        type="button"
        title=${this.name}
        aria-disabled=${this.busy ? 'true' : nothing}
        @click=${() => void this.print()}
      >
        ${this.say(WAITING_WORDS.testPage)}
      </button>
      <span class="soft" role="status">${this.asked ? this.say(WAITING_WORDS.testAsked) : nothing}</span>`;
  }

  private async print(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const answer = await printTestPage(this.api, this.printer);
    this.busy = false;
    this.asked = answer.ok;
    if (!answer.ok) tell(this, 'problem', answer.error);
  }
}
customElements.define('test-page-button', TestPageButton);
