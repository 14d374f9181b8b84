import { html, nothing, type TemplateResult } from 'lit';
import type { Session, TotpSetUp } from '../../contract/access.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { qrPicture } from '../../ui-kit/qr-picture.ts';
import { ACCESS_WORDS } from '../../words/officer-access.ts';
import { ACCOUNT_WORDS } from '../../words/officer-account.ts';
import { confirmTotp, removeTotp, setUpTotp } from '../data/session.ts';
import { tell } from '../events.ts';
import { problemText } from '../problem-text.ts';
import './password-box.ts';

/** One-time codes of the own account: set up with a picture for the phone, confirmed by a code, turned off again. */
export class TotpSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
    begun: { state: true },
    problem: { state: true },
    removed: { state: true },
  };

  declare api: Api;
  declare session: Session;
  /** What the phone is to be given; there while it is being set up. */
  declare begun: TotpSetUp | undefined;
  declare problem: string;
  declare removed: boolean;

  constructor() {
    super();
    this.begun = undefined;
    this.problem = '';
    this.removed = false;
  }

  protected override render(): TemplateResult {
    return html`<form class="card sign-in" novalidate @submit=${(event: SubmitEvent) => this.submit(event)}>
      <h2 class="card-title">${this.say(ACCOUNT_WORDS.totpTitle)}</h2>
      <p class="soft">${this.say(ACCOUNT_WORDS.totpLead)}</p>
      <div role="status">
        ${this.session.totp ? html`<p class="message message-good">${this.say(ACCOUNT_WORDS.totpOn)}</p>` : nothing}
        ${this.removed ? html`<p class="message message-good">${this.say(ACCOUNT_WORDS.totpRemoved)}</p>` : nothing}
      </div>
      <div role="alert">
        ${this.problem ? html`<p class="message message-bad">${this.problem}</p>` : nothing}
      </div>
      ${this.begun ? this.settingUp(this.begun) : this.asking()}
    </form>`;
  }

  private asking(): TemplateResult {
    const { totp } = this.session;
    return html`<password-box
        .language=${this.language}
        name="totp-password"
        kind="password"
        fill="current-password"
        .label=${this.say(ACCOUNT_WORDS.ownPassword)}
      ></password-box>
      <button class="button">${this.say(totp ? ACCOUNT_WORDS.totpRemove : ACCOUNT_WORDS.totpBegin)}</button>`;
  }

  private settingUp({ qr, secret }: TotpSetUp): TemplateResult {
    return html`${this.session.drill ? html`<p class="message">${this.say(ACCOUNT_WORDS.totpDrill)}</p>` : nothing}
      <p>${this.say(ACCOUNT_WORDS.totpScan)}</p>
      ${qrPicture(qr, this.say(ACCOUNT_WORDS.totpPicture))}
      <p>${this.say(ACCOUNT_WORDS.totpSecret)} <code class="totp-secret">${secret.replace(/.{4}(?=.)/g, '$& ')}</code></p>
      <p class="soft">${this.say(ACCOUNT_WORDS.totpKeep)}</p>
      <password-box
        .language=${this.language}
        name="code"
        kind="text"
        fill="one-time-code"
        mode="numeric"
        .label=${this.say(ACCOUNT_WORDS.code)}
      ></password-box>
      <button class="button button-main">${this.say(ACCOUNT_WORDS.totpConfirm)}</button>`;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const box = form.querySelector('input');
    const typed = box?.value.trim() ?? '';
    this.removed = false;
    this.problem =
      typed === '' ? this.say(this.begun ? ACCOUNT_WORDS.codeMissing : ACCESS_WORDS.passwordMissing) : '';
    if (typed === '') return box?.focus();
    const answer = await this.ask(typed);
    if (!answer.ok) {
      this.problem = problemText(answer.error, this.language);
      box?.focus();
      return;
    }
    form.reset();
    await this.updateComplete;
    form.querySelector('input')?.focus();
  }

  private async ask(typed: string): Promise<Result<unknown, ApiProblem>> {
    if (this.begun) {
      const confirmed = await confirmTotp(this.api, typed);
      if (confirmed.ok) this.begun = undefined;
      if (confirmed.ok) tell(this, 'account-changed');
      return confirmed;
    }
    if (this.session.totp) {
      const gone = await removeTotp(this.api, typed);
      this.removed = gone.ok;
      if (gone.ok) tell(this, 'account-changed');
      return gone;
    }
    const begun = await setUpTotp(this.api, typed);
    if (begun.ok) this.begun = begun.value;
    return begun;
  }
}
customElements.define('totp-section', TotpSection);
