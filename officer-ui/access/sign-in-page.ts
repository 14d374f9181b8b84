import { html, nothing, type TemplateResult } from 'lit';
import type { Api } from '../../ui-kit/api-client.ts';
import { deviceToken } from '../../ui-kit/device-token.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { isPageRefused } from '../../ui-kit/live-wires.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { ACCESS_WORDS } from '../../words/officer-access.ts';
import { ACCOUNT_WORDS } from '../../words/officer-account.ts';
import { NOT_PAIRED } from '../../words/pairing-screen.ts';
import type { Phrase } from '../../words/phrase.ts';
import { signIn } from '../data/session.ts';
import { tell } from '../events.ts';
import { problemText } from '../problem-text.ts';
import './desk-pairing.ts';
import './password-box.ts';

/** @fires signed-in */
export class SignInPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    lead: { attribute: false },
    problem: { state: true },
    errors: { state: true },
    busy: { state: true },
    pairing: { state: true },
    asksCode: { state: true },
  };

  declare api: Api;
  /** Why signing in is asked for. */
  declare lead: Phrase;
  declare problem: string;
  declare errors: Readonly<Record<string, string>>;
  declare busy: boolean;
  /** This computer is being registered as a desk. */
  declare pairing: boolean;
  /** The password was right, and the account asks for a code as well. */
  declare asksCode: boolean;

  constructor() {
    super();
    this.lead = ACCESS_WORDS.signInLead;
    this.problem = '';
    this.errors = {};
    this.busy = false;
    this.pairing = false;
    this.asksCode = false;
    this.addEventListener('desk-pairing-ended', () => void this.paired());
  }

  protected override firstUpdated(): void {
    // A desk that was put out is none any more, and can be registered again.
    if (deviceToken('desk') !== null) void isPageRefused('desk').then(() => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    if (this.pairing) {
      return html`<main class="page page-narrow"><desk-pairing .language=${this.language}></desk-pairing></main>`;
    }
    return html`<main class="page page-narrow">
      <form class="card sign-in" novalidate @submit=${(event: SubmitEvent) => this.submit(event)}>
        <p class="sign-in-office">BPJS Ketenagakerjaan</p>
        <h1>${this.say(ACCESS_WORDS.signInTitle)}</h1>
        <p class="soft">${this.say(this.lead)}</p>
        <div role="alert">
          ${this.problem ? html`<p class="message message-bad">${this.problem}</p>` : nothing}
        </div>
        <password-box
          .language=${this.language}
          name="username"
          kind="text"
          fill="username"
          .label=${this.say(ACCESS_WORDS.username)}
          .error=${this.errors.username ?? ''}
        ></password-box>
        <password-box
          .language=${this.language}
          name="password"
          kind="password"
          fill="current-password"
          .label=${this.say(ACCESS_WORDS.password)}
          .error=${this.errors.password ?? ''}
        ></password-box>
        ${this.asksCode ? this.code() : nothing}
        <button class="button button-main" aria-disabled=${this.busy ? 'true' : nothing}>
          ${this.say(this.busy ? ACCESS_WORDS.signingIn : ACCESS_WORDS.signIn)}
        </button>
        <button
          class="button button-plain"
          type="button"
          lang=${this.language === 'id' ? 'en' : 'id'}
          @click=${() => tell(this, 'switch-language')}
        >
          ${this.say(OFFICER_WORDS.otherLanguage)}
        </button>
        ${this.desk()}
      </form>
    </main>`;
  }

  private code(): TemplateResult {
    return html`<password-box
      .language=${this.language}
      name="code"
      kind="text"
      fill="one-time-code"
      mode="numeric"
      .label=${this.say(ACCOUNT_WORDS.code)}
      .hint=${this.say(ACCOUNT_WORDS.codeHint)}
      .error=${this.errors.code ?? ''}
    ></password-box>`;
  }

  /** Whether this computer is a registered desk, and the way to make it one. */
  private desk(): TemplateResult {
    if (deviceToken('desk') !== null) return html`<p class="soft">${this.say(ACCESS_WORDS.isDesk)}</p>`;
    return html`<button
      class="button button-plain sign-in-desk"
      type="button"
      @click=${() => {
        this.pairing = true;
      }}
    >
      ${this.say(NOT_PAIRED.desk)}
    </button>`;
  }

  private async paired(): Promise<void> {
    this.pairing = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('input')?.focus();
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const username = String(data.get('username') ?? '').trim();
    const password = String(data.get('password') ?? '');
    const code = String(data.get('code') ?? '').trim();
    this.problem = '';
    this.errors = {
      ...(username ? {} : { username: this.say(ACCESS_WORDS.usernameMissing) }),
      ...(password ? {} : { password: this.say(ACCESS_WORDS.passwordMissing) }),
      ...(code || !this.asksCode ? {} : { code: this.say(ACCOUNT_WORDS.codeMissing) }),
    };
    const [wrong] = Object.keys(this.errors);
    if (wrong) form.querySelector<HTMLInputElement>(`input[name="${wrong}"]`)?.focus();
    if (wrong || this.busy) return;
    this.busy = true;
    const desk = deviceToken('desk');
    const answer = await signIn(this.api, {
      ...{ username, password },
      ...(this.asksCode ? { code } : {}),
      ...(desk === null ? {} : { desk }),
    });
    this.busy = false;
    if (answer.ok) return tell(this, 'signed-in', answer.value);
    // That a code is asked is no mistake: its box says so.
    if (answer.error.code === 'code-required') this.asksCode = true;
    else this.problem = problemText(answer.error, this.language);
    if (!this.asksCode) return;
    await this.updateComplete;
    const box = form.querySelector<HTMLInputElement>('input[name="code"]');
    box?.select();
  }
}
customElements.define('sign-in-page', SignInPage);
