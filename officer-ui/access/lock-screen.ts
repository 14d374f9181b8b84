import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Session, Unlock } from '../../contract/access.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { ACCESS_WORDS } from '../../words/officer-access.ts';
import { LOCK_WORDS, lockedFor, pinLabel } from '../../words/officer-lock.ts';
import { loadSession, unlockSession } from '../data/session.ts';
import { tell } from '../events.ts';
import { problemText } from '../problem-text.ts';
import './password-box.ts';
import './sign-in-page.ts';

/**
 * What stands before everything else while the screen is locked: the PIN or the password opens it, and somebody else may
 * sign in instead.
 *
 * @fires unlocked
 */
export class LockScreen extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
    way: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare session: Session;
  declare way: 'pin' | 'password' | 'somebody-else';
  declare problem: string;
  declare busy: boolean;

  constructor() {
    super();
    this.problem = '';
    this.busy = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session') && this.way !== 'somebody-else')
      this.way = this.session.pinOpens ? 'pin' : 'password';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('way')) this.querySelector<HTMLElement>('input')?.focus();
  }

  protected override render(): TemplateResult {
    if (this.way === 'somebody-else') {
      return html`<sign-in-page
          .api=${this.api}
          .language=${this.language}
          .lead=${LOCK_WORDS.somebodyElseLead}
        ></sign-in-page>
        <p class="page page-narrow lock-back">${this.turn(LOCK_WORDS.back, this.session.pinOpens ? 'pin' : 'password')}</p>`;
    }
    const { pinDigits, hasPin, pinOpens, user } = this.session;
    const byPin = this.way === 'pin';
    return html`<main class="page page-narrow">
      <form
        class="card sign-in"
        novalidate
        @submit=${(event: SubmitEvent) => this.submit(event)}
        @input=${(event: InputEvent) => this.typed(event)}
      >
        <p class="sign-in-office">BPJS Ketenagakerjaan</p>
        <h1 id="lock-title">${this.say(LOCK_WORDS.title)}</h1>
        <p>${lockedFor[this.language](user.displayName)}</p>
        <p class="soft">${this.say(LOCK_WORDS.kept)}</p>
        <div role="alert">
          ${this.problem ? html`<p class="message message-bad">${this.problem}</p>` : nothing}
        </div>
        <password-box
          .language=${this.language}
          name=${byPin ? 'pin' : 'password'}
          kind="password"
          fill=${byPin ? 'off' : 'current-password'}
          mode=${byPin ? 'numeric' : 'text'}
          .label=${byPin ? pinLabel[this.language](pinDigits) : this.say(ACCESS_WORDS.password)}
        ></password-box>
        <button class="button button-main" aria-disabled=${this.busy ? 'true' : nothing}>
          ${this.say(this.busy ? ACCESS_WORDS.signingIn : LOCK_WORDS.open)}
        </button>
        ${byPin ? this.turn(LOCK_WORDS.byPassword, 'password') : nothing}
        ${!byPin && pinOpens ? this.turn(LOCK_WORDS.byPin, 'pin') : nothing}
        ${hasPin ? nothing : html`<p class="field-hint">${this.say(LOCK_WORDS.noPin)}</p>`}
        <div class="lock-others">
          ${this.turn(LOCK_WORDS.somebodyElse, 'somebody-else')}
          <button class="button button-plain" type="button" @click=${() => tell(this, 'sign-out')}>
            ${this.say(OFFICER_WORDS.signOut)}
          </button>
        </div>
      </form>
    </main>`;
  }

  private turn(words: { id: string; en: string }, way: LockScreen['way']): TemplateResult {
    return html`<button
      class="button button-plain"
      type="button"
      @click=${() => {
        this.problem = '';
        this.way = way;
      }}
    >
      ${this.say(words)}
    </button>`;
  }

  /** The last figure of a PIN is enough: nobody should have to look for a button while somebody waits. */
  private typed(event: InputEvent): void {
    const box = event.target as HTMLInputElement;
    if (box.name !== 'pin') return;
    box.value = box.value.replace(/\D/g, '').slice(0, this.session.pinDigits);
    if (box.value.length === this.session.pinDigits) box.form?.requestSubmit();
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const [pin, password] = [String(data.get('pin') ?? ''), String(data.get('password') ?? '')];
    const by: Unlock = this.way === 'pin' ? { pin } : { password };
    if (this.busy) return;
    if (this.way === 'pin' ? pin.length !== this.session.pinDigits : password === '') {
      this.problem = this.say(this.way === 'pin' ? LOCK_WORDS.pinMissing : ACCESS_WORDS.passwordMissing);
      form.querySelector('input')?.focus();
      return;
    }
    this.problem = '';
    this.busy = true;
    const opened = await unlockSession(this.api, by);
    const session = opened.ok ? await loadSession(this.api) : opened;
    this.busy = false;
    form.reset();
    if (session.ok) return tell(this, 'unlocked', session.value);
    this.problem = problemText(session.error, this.language);
    if (session.error.code === 'password-needed') this.way = 'password';
    form.querySelector('input')?.focus();
  }
}
customElements.define('lock-screen', LockScreen);
