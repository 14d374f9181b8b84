import { html, type TemplateResult } from 'lit';
import type { FirstPassword } from '../../contract/people.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { ACCOUNT_WORDS, firstPasswordOf } from '../../words/officer-people.ts';
import { tell } from '../events.ts';

/**
 * A first password, on the screen this once; the page keeps it nowhere else.
 *
 * @fires edit-ended it was noted
 */
export class FirstPasswordNote extends LightElement {
  static override properties = { ...LightElement.properties, given: { attribute: false } };

  declare given: FirstPassword;

  protected override async firstUpdated(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('h3')?.focus();
  }

  protected override render(): TemplateResult {
    const { account, password } = this.given;
    const title = firstPasswordOf[this.language](account.displayName, account.username);
    return html`<div class="card first-password">
      <h3 class="card-title" tabindex="-1">${title}</h3>
      ${
        password === null
          ? html`<p>${this.say(ACCOUNT_WORDS.lost)}</p>`
          : html`<p class="first-password-sign">${password}</p>
              <p>${this.say(ACCOUNT_WORDS.once)}</p>`
      }
      <p class="form-fill">
        <button class="button button-main" type="button" @click=${() => tell(this, 'edit-ended')}>
          ${this.say(ACCOUNT_WORDS.noted)}
        </button>
      </p>
    </div>`;
  }
}
customElements.define('first-password-note', FirstPasswordNote);
