import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Session } from '../../contract/access.ts';
import type { Account, FirstPassword } from '../../contract/people.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { ACCOUNT_WORDS } from '../../words/officer-people.ts';
import { loadAccounts } from '../data/people.ts';
import { tell } from '../events.ts';
import './account-form.ts';
import './account-row.ts';
import './first-password-note.ts';
import './sessions-section.ts';

/** Akun: who may sign in and as what, and who is signed in now. For the administrator. */
export class AccountsPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
    news: { type: Number },
    accounts: { state: true },
    adding: { state: true },
    given: { state: true },
  };

  declare api: Api;
  declare session: Session;
  /** Rises when something of the office may have changed. */
  declare news: number;
  declare accounts: readonly Account[] | undefined;
  declare adding: boolean;
  /** The first password that was just made. */
  declare given: FirstPassword | undefined;

  constructor() {
    super();
    this.accounts = undefined;
    this.adding = false;
    this.given = undefined;
    this.addEventListener('people-changed', () => void this.load());
    this.addEventListener('first-password', ({ detail }) => {
      this.given = detail;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('news')) void this.load();
  }

  protected override render(): TemplateResult {
    const { accounts, api, language } = this;
    return html`<h1 tabindex="-1">${this.say(OFFICER_WORDS.accounts)}</h1>
      <p class="soft">${this.say(ACCOUNT_WORDS.lead)}</p>
      <section class="card" aria-labelledby="accounts-list">
        <div class="people-head">
          <h2 class="card-title" id="accounts-list" tabindex="-1">${this.say(ACCOUNT_WORDS.list)}</h2>
          ${this.adding ? nothing : this.addButton()}
        </div>
        ${this.given ? this.password(this.given) : nothing} ${this.adding ? this.newAccount() : nothing}
        ${accounts === undefined ? html`<p>${this.say(OFFICER_WORDS.loading)}</p>` : nothing}
        <ul class="people-list">
          ${repeat(
            accounts ?? [],
            ({ id }) => id,
            (account) =>
              html`<li>
                <account-row
                  .api=${api}
                  .language=${language}
                  .account=${account}
                  ?own=${account.id === this.session.user.id}
                ></account-row>
              </li>`,
          )}
        </ul>
      </section>
      <sessions-section .api=${api} .language=${language} .news=${this.news}></sessions-section>`;
  }

  private addButton(): TemplateResult {
    return html`<button
      class="button button-main"
      type="button"
      data-act="add"
      @click=${() => {
        this.given = undefined;
        this.adding = true;
      }}
    >
      ${this.say(ACCOUNT_WORDS.add)}
    </button>`;
  }

  private newAccount(): TemplateResult {
    return html`<account-form
      .api=${this.api}
      .language=${this.language}
      @edit-ended=${() =>
        void this.back(() => {
          this.adding = false;
        })}
    ></account-form>`;
  }

  /** Another one is another note: its heading takes the focus. */
  private password(given: FirstPassword): unknown {
    return keyed(
      given,
      html`<first-password-note
        .language=${this.language}
        .given=${given}
        @edit-ended=${() =>
          void this.back(() => {
            this.given = undefined;
          })}
      ></first-password-note>`,
    );
  }

  /** What was open is gone: the focus goes to where it was opened, unless something else has taken it. */
  private async back(shut: () => void): Promise<void> {
    shut();
    await this.updateComplete;
    if (!this.given) this.querySelector<HTMLElement>('[data-act="add"]')?.focus();
  }

  private async load(): Promise<void> {
    const answer = await loadAccounts(this.api);
    if (answer.ok) this.accounts = answer.value;
    else if (!this.accounts) tell(this, 'problem', answer.error);
  }
}
customElements.define('accounts-page', AccountsPage);
