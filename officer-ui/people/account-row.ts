import { html, nothing, type TemplateResult } from 'lit';
import type { Account } from '../../contract/people.ts';
import { type Api, newKey } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/check-list.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { ACCOUNT_WORDS, disableMeans, ofAccount, resetMeans } from '../../words/officer-people.ts';
import type { Phrase } from '../../words/phrase.ts';
import { ROLE_WORDS } from '../../words/roles.ts';
import { resetPassword, setAccountDisabled } from '../data/people.ts';
import { tell } from '../events.ts';
import './account-form.ts';

/** What is being done with an account below its line. */
type Act = 'change' | 'newPassword' | 'disable';

/**
 * One account: who it is, what they may be, and everything the administrator can do about it.
 *
 * @fires people-changed
 * @fires first-password
 */
export class AccountRow extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    account: { attribute: false },
    own: { type: Boolean },
    act: { state: true },
    factors: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare account: Account;
  /** The account of whoever looks: it is neither disabled nor given a password from here. */
  declare own: boolean;
  declare act: Act | undefined;
  /** Whether PIN and one-time codes go with the password, as a list of boxes gives it. */
  declare factors: string;
  declare busy: boolean;

  /** Of the new password being asked for: repeated after a lost answer it makes no second one. */
  #key = '';

  constructor() {
    super();
    this.own = false;
    this.act = undefined;
    this.factors = '';
    this.busy = false;
    this.addEventListener('field-input', ({ detail }) => {
      if (detail.path === this.factorsPath) {
        this.factors = detail.value;
        this.#key = newKey();
      }
    });
  }

  protected override render(): TemplateResult {
    const { account, own } = this;
    return html`<div class="person-line">
        <span class="person-name"><b>${account.displayName}</b> <span class="soft">${account.username}</span></span>
        <span class="person-badges">
          ${own ? this.badge(ACCOUNT_WORDS.own) : nothing}
          ${account.disabled ? this.badge(ACCOUNT_WORDS.disabled, 'badge badge-bad') : nothing}
          ${account.roles.map((role) => this.badge(ROLE_WORDS[role]))}
          ${account.mustChangePassword ? this.badge(ACCOUNT_WORDS.firstPassword, 'badge badge-call') : nothing}
          ${account.totp ? this.badge(ACCOUNT_WORDS.totp) : nothing}
        </span>
        <span class="person-acts">
          ${this.button('change')} ${own ? nothing : html`${this.button('newPassword')} ${this.ableButton()}`}
        </span>
      </div>
      ${this.doing()}`;
  }

  private badge(words: Phrase, look = 'badge'): TemplateResult {
    return html`<span class=${look}>${this.say(words)}</span>`;
  }

  private button(act: Act): TemplateResult {
    const word = this.say(ACCOUNT_WORDS[act]);
    return html`<button
      class="button button-small"
      type="button"
      data-act=${act}
      aria-expanded=${this.act === act ? 'true' : 'false'}
      aria-label=${ofAccount[this.language](word, this.account.displayName)}
      @click=${() => void this.begin(act)}
    >
      ${word}
    </button>`;
  }

  private ableButton(): TemplateResult {
    if (!this.account.disabled) return this.button('disable');
    const word = this.say(ACCOUNT_WORDS.enable);
    return html`<button
      class="button button-small"
      type="button"
      data-act="disable"
      aria-label=${ofAccount[this.language](word, this.account.displayName)}
      @click=${() => void this.setDisabled(false)}
    >
      ${word}
    </button>`;
  }

  private doing(): TemplateResult | typeof nothing {
    const { account, language } = this;
    switch (this.act) {
      case 'change':
        return html`<account-form
          .api=${this.api}
          .language=${language}
          .account=${account}
          @edit-ended=${() => void this.end()}
        ></account-form>`;
      case 'newPassword':
        return this.question(
          resetMeans[language](account.displayName),
          ACCOUNT_WORDS.newPasswordReally,
          () => void this.giveFirstPassword(),
        );
      case 'disable':
        return this.question(
          disableMeans[language](account.displayName),
          ACCOUNT_WORDS.disableReally,
          () => void this.setDisabled(true),
        );
      default:
        return nothing;
    }
  }

  private question(words: string, really: Phrase, act: () => void): TemplateResult {
    return html`<div class="hint-box person-question" role="group" aria-label=${words}>
      <p>${words}</p>
      ${this.act === 'newPassword' && (this.account.pin || this.account.totp) ? this.factorsBox() : nothing}
      <p class="form-fill">
        <button class="button button-main" type="button" aria-disabled=${this.busy ? 'true' : nothing} @click=${act}>
          ${this.say(really)}
        </button>
        <button class="button" type="button" @click=${() => void this.end()}>${this.say(OFFICER_WORDS.cancel)}</button>
      </p>
    </div>`;
  }

  private get factorsPath(): string {
    return `account-${this.account.id}-factors`;
  }

  private factorsBox(): TemplateResult {
    return html`<check-list
      .language=${this.language}
      .choices=${[{ value: 'remove', label: this.say(ACCOUNT_WORDS.removeFactors) }]}
      .box=${{ path: this.factorsPath, value: this.factors, label: this.say(ACCOUNT_WORDS.factors) }}
    ></check-list>`;
  }

  private async begin(act: Act): Promise<void> {
    this.act = this.act === act ? undefined : act;
    this.factors = '';
    this.#key = newKey();
    await this.updateComplete;
    this.querySelector<HTMLElement>('.person-question button')?.focus();
  }

  /** Goes back to the button it began with. */
  private async end(): Promise<void> {
    const { act } = this;
    this.act = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
  }

  private async setDisabled(disabled: boolean): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const answer = await setAccountDisabled(this.api, this.account.id, disabled);
    this.busy = false;
    this.act = 'disable';
    await this.end();
    if (!answer.ok) return tell(this, 'problem', answer.error);
    tell(this, 'notice', this.say(disabled ? ACCOUNT_WORDS.disabledNow : ACCOUNT_WORDS.enabledNow));
    tell(this, 'people-changed');
  }

  private async giveFirstPassword(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const secondFactors = this.factors === 'remove' ? 'remove' : 'keep';
    const answer = await resetPassword(this.api, this.account.id, { secondFactors }, this.#key);
    this.busy = false;
    if (!answer.ok) return tell(this, 'problem', answer.error);
    await this.end();
    tell(this, 'first-password', answer.value);
    tell(this, 'people-changed');
  }
}
customElements.define('account-row', AccountRow);
