import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../contract/access.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { ACCESS_WORDS } from '../../words/officer-access.ts';
import { ACCOUNT_WORDS, newPinLabel } from '../../words/officer-account.ts';
import { LOCK_WORDS } from '../../words/officer-lock.ts';
import type { Phrase } from '../../words/phrase.ts';
import { setPin } from '../data/session.ts';
import { tell } from '../events.ts';
import { problemText } from '../problem-text.ts';
import './password-box.ts';

/** The PIN of the own locked screen: set, changed, taken away. */
export class PinSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
    problem: { state: true },
    errors: { state: true },
    done: { state: true },
  };

  declare api: Api;
  declare session: Session;
  declare problem: string;
  declare errors: Readonly<Record<string, Phrase>>;
  declare done: Phrase | undefined;

  constructor() {
    super();
    this.problem = '';
    this.errors = {};
    this.done = undefined;
  }

  protected override render(): TemplateResult {
    const { hasPin, pinDigits } = this.session;
    return html`<form class="card sign-in" novalidate @submit=${(event: SubmitEvent) => this.submit(event)}>
      <h2 class="card-title">${this.say(ACCOUNT_WORDS.pinTitle)}</h2>
      <p class="soft">${this.say(ACCOUNT_WORDS.pinLead)}</p>
      ${hasPin ? html`<p>${this.say(ACCOUNT_WORDS.pinIsSet)}</p>` : nothing}
      <div role="alert">
        ${this.problem ? html`<p class="message message-bad">${this.problem}</p>` : nothing}
      </div>
      <div role="status">
        ${this.done ? html`<p class="message message-good">${this.say(this.done)}</p>` : nothing}
      </div>
      <password-box
        .language=${this.language}
        name="new-pin"
        kind="password"
        fill="off"
        mode="numeric"
        .label=${newPinLabel[this.language](pinDigits)}
        .hint=${this.say(ACCOUNT_WORDS.pinHint)}
        .error=${this.errors['new-pin'] ? this.say(this.errors['new-pin']) : ''}
      ></password-box>
      <password-box
        .language=${this.language}
        name="pin-password"
        kind="password"
        fill="current-password"
        .label=${this.say(ACCOUNT_WORDS.ownPassword)}
        .error=${this.errors['pin-password'] ? this.say(this.errors['pin-password']) : ''}
      ></password-box>
      <button class="button button-main" value="save">${this.say(ACCOUNT_WORDS.savePin)}</button>
      ${
        hasPin
          ? html`<button class="button" value="remove">${this.say(ACCOUNT_WORDS.removePin)}</button>`
          : nothing
      }
    </form>`;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const removes = (event.submitter as HTMLButtonElement | null)?.value === 'remove';
    const data = new FormData(form);
    const pin = String(data.get('new-pin') ?? '');
    const password = String(data.get('pin-password') ?? '');
    this.problem = '';
    this.done = undefined;
    this.errors = {
      ...(removes || pin.length === this.session.pinDigits ? {} : { 'new-pin': LOCK_WORDS.pinMissing }),
      ...(password ? {} : { 'pin-password': ACCESS_WORDS.passwordMissing }),
    };
    const [wrong] = Object.keys(this.errors);
    if (wrong) return form.querySelector<HTMLInputElement>(`input[name="${wrong}"]`)?.focus();
    const answer = await setPin(this.api, removes ? null : pin, password);
    if (!answer.ok) {
      this.problem = problemText(answer.error, this.language);
      return;
    }
    form.reset();
    this.done = removes ? ACCOUNT_WORDS.pinRemoved : ACCOUNT_WORDS.pinSaved;
    tell(this, 'account-changed');
  }
}
customElements.define('pin-section', PinSection);
