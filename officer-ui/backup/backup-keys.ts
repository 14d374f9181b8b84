import { html, nothing, type TemplateResult } from 'lit';
import type { Backups, BackupKeys as Keys, RecoveryKeyShown } from '../../contract/backups.ts';
import { shownKey, typedKey } from '../../domain/backup/recovery-key.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/text-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { BACKUP_WORDS } from '../../words/officer-backup.ts';
import type { Phrase } from '../../words/phrase.ts';
import { makeRecoveryKey, saveBackupKeys } from '../data/backups.ts';
import { tell } from '../events.ts';

/**
 * Who can open the backups. A recovery key is made, written down, typed back from the paper, and only then used.
 *
 * @fires backups-changed
 */
export class BackupKeys extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    keys: { attribute: false },
    made: { state: true },
    typed: { state: true },
    head: { state: true },
    error: { state: true },
  };

  declare api: Api;
  declare keys: Backups['keys'];
  /** Shown once, and forgotten when it is used or the page is left. */
  declare made: RecoveryKeyShown | undefined;
  declare typed: string;
  /** The branch office's key as it is typed; undefined until somebody does. */
  declare head: string | undefined;
  declare error: string;

  constructor() {
    super();
    this.made = undefined;
    this.typed = '';
    this.head = undefined;
    this.error = '';
    this.addEventListener('field-input', ({ detail }) => {
      if (detail.path === 'backup-head') this.head = detail.value;
      else this.typed = detail.value;
      this.error = '';
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.made = undefined;
    this.typed = '';
  }

  protected override render(): TemplateResult {
    const { recovery, headOffice } = this.keys;
    return html`<section class="card">
      <h2 class="card-title">${this.say(BACKUP_WORDS.keysTitle)}</h2>
      <dl class="backup-facts">
        <dt>${this.say(BACKUP_WORDS.recovery)}</dt>
        <dd class="backup-path">${recovery ?? this.say(BACKUP_WORDS.noKey)}</dd>
      </dl>
      ${this.made ? this.shown(this.made) : this.making(recovery !== null)}
      <form novalidate @submit=${(event: Event) => void this.saveHead(event)}>
        <text-field
          .language=${this.language}
          .box=${{
            ...{ path: 'backup-head', value: this.head ?? headOffice ?? '' },
            ...{
              label: this.say(BACKUP_WORDS.headOffice),
              hint: this.say(BACKUP_WORDS.headHint),
              optional: true,
            },
          }}
        ></text-field>
        <p class="form-fill"><button class="button">${this.say(BACKUP_WORDS.saveHead)}</button></p>
      </form>
    </section>`;
  }

  private making(again: boolean): TemplateResult {
    return html`${again ? html`<p class="soft">${this.say(BACKUP_WORDS.newKeyNote)}</p>` : nothing}
      <p class="form-fill">
        <button class=${again ? 'button' : 'button button-main'} type="button" @click=${() => this.make()}>
          ${this.say(again ? BACKUP_WORDS.makeNewKey : BACKUP_WORDS.makeKey)}
        </button>
      </p>`;
  }

  private shown({ identity }: RecoveryKeyShown): TemplateResult {
    return html`<div class="backup-key" role="group" aria-label=${this.say(BACKUP_WORDS.recovery)}>
        <p>${this.say(BACKUP_WORDS.keyShown)}</p>
        <p class="backup-key-text" tabindex="-1">${shownKey(identity).map((group) => html`<span>${group}</span> `)}</p>
      </div>
      <form novalidate @submit=${(event: Event) => void this.use(event)}>
        <text-field
          .language=${this.language}
          .box=${{
            ...{ path: 'backup-typed', value: this.typed, error: this.error },
            ...{ label: this.say(BACKUP_WORDS.typeBack), hint: this.say(BACKUP_WORDS.typeBackHint) },
          }}
        ></text-field>
        <p class="form-fill">
          <button class="button button-main">${this.say(BACKUP_WORDS.useKey)}</button>
          <button
            class="button"
            type="button"
            @click=${() => {
              this.made = undefined;
              this.typed = '';
            }}
          >
            ${this.say(OFFICER_WORDS.cancel)}
          </button>
        </p>
      </form>`;
  }

  private async make(): Promise<void> {
    const answer = await makeRecoveryKey(this.api);
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.made = answer.value;
    this.typed = '';
    await this.updateComplete;
    this.querySelector<HTMLElement>('.backup-key-text')?.focus();
  }

  private async use(event: Event): Promise<void> {
    event.preventDefault();
    if (this.made === undefined) return;
    if (typedKey(this.typed) !== this.made.identity) {
      this.error = this.say(BACKUP_WORDS.notTheSame);
      this.querySelector<HTMLElement>('input')?.focus();
      return;
    }
    if (!(await this.save({ recovery: this.made.recipient }, BACKUP_WORDS.keyUsed))) return;
    this.made = undefined;
    this.typed = '';
  }

  private async saveHead(event: Event): Promise<void> {
    event.preventDefault();
    const headOffice = (this.head ?? this.keys.headOffice ?? '').trim();
    if (await this.save({ headOffice }, BACKUP_WORDS.headSaved)) this.head = undefined;
  }

  private async save(keys: Keys, said: Phrase): Promise<boolean> {
    const answer = await saveBackupKeys(this.api, keys);
    if (answer.ok) {
      tell(this, 'backups-changed', answer.value);
      tell(this, 'notice', this.say(said));
    } else tell(this, 'problem', answer.error);
    return answer.ok;
  }
}
customElements.define('backup-keys', BackupKeys);
