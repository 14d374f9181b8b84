import { html, nothing, type TemplateResult } from 'lit';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { ACCESS_WORDS } from '../../words/officer-access.ts';
import { PASSWORD_WEAKNESS_WORDS } from '../../words/password-weakness.ts';
import type { Phrase } from '../../words/phrase.ts';
import { changePassword } from '../data/session.ts';
import { tell } from '../events.ts';
import { problemText } from '../problem-text.ts';
import { PasswordCheckController } from './password-check.ts';
import { passwordMistakes } from './password-mistakes.ts';
import './password-box.ts';

/**
 * Choosing a new password; `first` when nothing else is allowed before.
 *
 * @fires password-changed
 */
export class ChangePasswordPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    first: { type: Boolean },
    problem: { state: true },
    errors: { state: true },
    done: { state: true },
  };

  declare api: Api;
  declare first: boolean;
  declare problem: string;
  declare errors: Readonly<Record<string, Phrase>>;
  declare done: boolean;

  readonly #check = new PasswordCheckController(this);

  constructor() {
    super();
    this.problem = '';
    this.errors = {};
    this.done = false;
  }

  protected override render(): TemplateResult {
    const form = html`<form class="card sign-in" novalidate @submit=${(event: SubmitEvent) => this.submit(event)} @input=${(event: Event) => this.typed(event)}>
      <h1 tabindex="-1">${this.say(ACCESS_WORDS.changeTitle)}</h1>
      ${this.first ? html`<p class="soft">${this.say(ACCESS_WORDS.changeFirst)}</p>` : nothing}
      <div role="alert">
        ${this.problem ? html`<p class="message message-bad">${this.problem}</p>` : nothing}
      </div>
      <div role="status">
        ${this.done ? html`<p class="message message-good">${this.say(ACCESS_WORDS.changed)}</p>` : nothing}
      </div>
      ${this.box('current', 'current-password')} ${this.box('next', 'new-password', ACCESS_WORDS.nextHint)}
      <div class="password-check" role="status">${this.judgement()}</div>
      ${this.box('repeat', 'new-password')}
      <button class="button button-main">${this.say(ACCESS_WORDS.save)}</button>
      ${
        this.first
          ? html`<button class="button button-plain" type="button" @click=${() => tell(this, 'sign-out')}>
              ${this.say(OFFICER_WORDS.signOut)}
            </button>`
          : nothing
      }
    </form>`;
    return this.first
      ? html`<main class="page page-narrow">${form}</main>`
      : html`<div class="page-narrow">${form}</div>`;
  }

  private typed({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.name === 'next') this.#check.typed(target.value);
  }

  /** What the server says of the password being typed. */
  private judgement(): TemplateResult | typeof nothing {
    const { check } = this.#check;
    if (check === undefined) return nothing;
    if (check.weakness === null) return html`<p class="field-note">${this.say(ACCESS_WORDS.nextGood)}</p>`;
    const words = PASSWORD_WEAKNESS_WORDS[check.weakness][this.language](check.minLength);
    return html`<p class="field-warning">${words}</p>`;
  }

  private box(name: 'current' | 'next' | 'repeat', fill: string, hint?: Phrase): TemplateResult {
    const error = this.errors[name];
    return html`<password-box
      .language=${this.language}
      name=${name}
      kind="password"
      fill=${fill}
      .label=${this.say(ACCESS_WORDS[name])}
      .hint=${hint ? this.say(hint) : ''}
      .error=${error ? this.say(error) : ''}
    ></password-box>`;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const word = (name: string) => String(data.get(name) ?? '');
    this.problem = '';
    this.done = false;
    this.errors = passwordMistakes({ current: word('current'), next: word('next'), repeat: word('repeat') });
    const [wrong] = Object.keys(this.errors);
    if (wrong) {
      form.querySelector<HTMLInputElement>(`input[name="${wrong}"]`)?.focus();
      return;
    }
    const answer = await changePassword(this.api, word('current'), word('next'));
    if (!answer.ok) {
      this.problem = problemText(answer.error, this.language);
      return;
    }
    form.reset();
    this.#check.typed('');
    this.done = true;
    tell(this, 'password-changed');
  }
}
customElements.define('change-password-page', ChangePasswordPage);
