import { html, nothing, type TemplateResult } from 'lit';
import type { Account, NewAccount } from '../../contract/people.ts';
import { ROLES } from '../../domain/access/roles.ts';
import { type Api, newKey } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/check-list.ts';
import { fieldId } from '../../ui-kit/form/field-id.ts';
import '../../ui-kit/form/text-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { ACCOUNT_WORDS } from '../../words/officer-people.ts';
import { ROLE_WORDS } from '../../words/roles.ts';
import { changeAccount, makeAccount } from '../data/people.ts';
import { editForm } from '../edit-form.ts';
import { tell } from '../events.ts';
import { problemText } from '../problem-text.ts';
import { type AccountMistakes, type AccountTyped, readAccount, writeAccount } from './account-typed.ts';

const BOXES = ['username', 'displayName', 'roles'] as const;

/**
 * An account that is made, or changed. What was typed stays until it is saved or given up; Esc gives up.
 *
 * @fires first-password of a new account
 * @fires people-changed
 * @fires edit-ended
 */
export class AccountForm extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    account: { attribute: false },
    typed: { state: true },
    wrong: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  /** The one that is changed; undefined for a new one. */
  declare account: Account | undefined;
  declare typed: AccountTyped;
  declare wrong: AccountMistakes;
  declare problem: string;
  declare busy: boolean;

  /** Of the request as typed: repeated after a lost answer it makes no second account. */
  #key = newKey();

  constructor() {
    super();
    this.account = undefined;
    this.wrong = {};
    this.problem = '';
    this.busy = false;
    this.addEventListener('field-input', (event) => {
      event.stopPropagation();
      const { path, value } = event.detail;
      this.typed = { ...this.typed, [path.replace(`${this.place}-`, '')]: value };
      this.#key = newKey();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.typed = readAccount(this.account);
  }

  protected override async firstUpdated(): Promise<void> {
    await this.updateComplete;
    this.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult {
    const { account, language, problem, busy } = this;
    const hint = (name: 'username' | 'displayName') =>
      this.text(name, this.say(ACCOUNT_WORDS[`${name}Hint`]));
    return editForm(this, {
      ...{ language, look: 'person-form', problem, busy },
      title: account ? account.displayName : this.say(ACCOUNT_WORDS.addTitle),
      titled: !account,
      boxes: html`${account ? nothing : hint('username')} ${hint('displayName')} ${this.roles()}`,
      save: this.say(ACCOUNT_WORDS.save),
      onSave: () => void this.save(),
    });
  }

  private get place(): string {
    return `account-${this.account?.id ?? 'new'}`;
  }

  private box(name: (typeof BOXES)[number], hint: string) {
    const error = this.wrong[name];
    return {
      ...{ path: `${this.place}-${name}`, value: this.typed[name], hint },
      label: this.say(ACCOUNT_WORDS[name]),
      error: error ? this.say(error) : '',
    };
  }

  private text(name: 'username' | 'displayName', hint: string): TemplateResult {
    return html`<text-field .language=${this.language} .box=${this.box(name, hint)}></text-field>`;
  }

  private roles(): TemplateResult {
    return html`<check-list
      .language=${this.language}
      .choices=${ROLES.map((value) => ({ value, label: this.say(ROLE_WORDS[value]) }))}
      .box=${this.box('roles', this.say(ACCOUNT_WORDS.rolesHint))}
    ></check-list>`;
  }

  private async save(): Promise<void> {
    if (this.busy) return;
    this.problem = '';
    const written = writeAccount(this.typed);
    this.wrong = written.ok ? {} : written.error;
    if (!written.ok) return this.point();
    this.busy = true;
    const problem = await (this.account
      ? this.change(this.account, written.value)
      : this.make(written.value));
    this.busy = false;
    this.problem = problem;
    if (problem !== '') return;
    tell(this, 'people-changed');
    tell(this, 'edit-ended');
  }

  /** Answers what is wrong; empty when it was done. */
  private async change({ id }: Account, { displayName, roles }: NewAccount): Promise<string> {
    const answer = await changeAccount(this.api, id, { displayName, roles });
    if (!answer.ok) return problemText(answer.error, this.language);
    tell(this, 'notice', this.say(ACCOUNT_WORDS.changed));
    return '';
  }

  private async make(account: NewAccount): Promise<string> {
    const answer = await makeAccount(this.api, account, this.#key);
    if (!answer.ok) return problemText(answer.error, this.language);
    tell(this, 'notice', this.say(ACCOUNT_WORDS.made));
    tell(this, 'first-password', answer.value);
    return '';
  }

  /** Goes to the first box that is wrong. */
  private async point(): Promise<void> {
    await this.updateComplete;
    const [first] = BOXES.filter((box) => this.wrong[box]);
    if (first) this.querySelector<HTMLElement>(`#${fieldId(`${this.place}-${first}`)}`)?.focus();
  }
}
customElements.define('account-form', AccountForm);
