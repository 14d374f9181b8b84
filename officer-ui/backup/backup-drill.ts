import { html, nothing, type TemplateResult } from 'lit';
import type { Backups } from '../../contract/backups.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/text-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { RESTORE_FAULTS } from '../../words/backup-faults.ts';
import { formatMoment } from '../../words/formats.ts';
import { BACKUP_WORDS, drilledAt, drillFailedAt } from '../../words/officer-backup.ts';
import { beginDrill } from '../data/backups.ts';
import { tell } from '../events.ts';
import { problemText } from '../problem-text.ts';

/**
 * The monthly trial of the newest backup, with the recovery key from its envelope.
 *
 * @fires backups-changed
 */
export class BackupDrill extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    backups: { attribute: false },
    typed: { state: true },
    error: { state: true },
  };

  declare api: Api;
  declare backups: Backups;
  declare typed: string;
  declare error: string;

  constructor() {
    super();
    this.typed = '';
    this.error = '';
    this.addEventListener('field-input', ({ detail }) => {
      this.typed = detail.value;
      this.error = '';
    });
  }

  protected override render(): TemplateResult {
    const ready = this.backups.last !== null && this.backups.doing === null;
    return html`<section class="card">
      <h2 class="card-title">${this.say(BACKUP_WORDS.drillTitle)}</h2>
      <p class="soft">${this.say(BACKUP_WORDS.drillLead)}</p>
      <div role="status">${this.lastTime()}</div>
      <form novalidate @submit=${(event: Event) => void this.begin(event, ready)}>
        <text-field
          .language=${this.language}
          .box=${{
            ...{ path: 'backup-drill', value: this.typed, error: this.error },
            ...{ label: this.say(BACKUP_WORDS.drillKey), hint: this.say(BACKUP_WORDS.drillKeyHint) },
          }}
        ></text-field>
        <p class="form-fill">
          <button class="button" aria-disabled=${ready ? nothing : 'true'}>${this.say(BACKUP_WORDS.drillBegin)}</button>
        </p>
      </form>
    </section>`;
  }

  private lastTime(): TemplateResult {
    const { drill } = this.backups;
    if (drill === null) return html`<p>${this.say(BACKUP_WORDS.drillNever)}</p>`;
    const at = formatMoment(Date.parse(drill.at), this.language);
    if (drill.fault === null) return html`<p>${drilledAt[this.language](at)}</p>`;
    return html`<p class="hint-box">${drillFailedAt[this.language](at)} ${this.say(RESTORE_FAULTS[drill.fault])}</p>`;
  }

  private async begin(event: Event, ready: boolean): Promise<void> {
    event.preventDefault();
    if (!ready) return;
    const answer = await beginDrill(this.api, this.typed);
    if (answer.ok) {
      // It is on paper, and need not stay on the screen.
      this.typed = '';
      tell(this, 'backups-changed', answer.value);
    } else if (answer.error.code === 'invalid-recovery-key') {
      this.error = problemText(answer.error, this.language);
      this.querySelector<HTMLElement>('input')?.focus();
    } else tell(this, 'problem', answer.error);
  }
}
customElements.define('backup-drill', BackupDrill);
