import { html, nothing, type TemplateResult } from 'lit';
import type { Backups } from '../../contract/backups.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/text-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { BACKUP_TROUBLES } from '../../words/backup-faults.ts';
import { BACKUP_NOTE_WORDS } from '../../words/backup-notes.ts';
import { BACKUP_WORDS } from '../../words/officer-backup.ts';
import { saveBackupPlaces } from '../data/backups.ts';
import { tell } from '../events.ts';

/**
 * Where copies and the journal go.
 *
 * @fires backups-changed
 */
export class BackupPlaces extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    backups: { attribute: false },
    second: { state: true },
    journal: { state: true },
    error: { state: true },
  };

  declare api: Api;
  declare backups: Backups;
  /** As they are typed; undefined until somebody does. */
  declare second: string | undefined;
  declare journal: string | undefined;
  declare error: string;

  constructor() {
    super();
    this.second = undefined;
    this.journal = undefined;
    this.error = '';
    this.addEventListener('field-input', ({ detail }) => {
      if (detail.path === 'backup-second') this.second = detail.value;
      else this.journal = detail.value;
      this.error = '';
    });
  }

  protected override render(): TemplateResult {
    const { secondPlace, journal } = this.backups;
    const trouble = secondPlace?.trouble ? this.say(BACKUP_TROUBLES[secondPlace.trouble]) : '';
    return html`<section class="card">
      <h2 class="card-title">${this.say(BACKUP_WORDS.placesTitle)}</h2>
      <form novalidate @submit=${(event: Event) => void this.save(event)}>
        <text-field
          .language=${this.language}
          .box=${{
            ...{ path: 'backup-second', value: this.second ?? secondPlace?.path ?? '', optional: true },
            ...{ label: this.say(BACKUP_WORDS.secondPlace), hint: this.say(BACKUP_WORDS.secondPlaceHint) },
            ...{ warning: this.second === undefined ? trouble : '', error: this.error },
          }}
        ></text-field>
        ${
          journal?.fromEnvironment
            ? html`<p><b>${this.say(BACKUP_WORDS.journal)}</b> <span class="backup-path">${journal.path}</span></p>
                <p class="soft">${this.say(BACKUP_WORDS.journalFromServer)}</p>`
            : html`<text-field
                .language=${this.language}
                .box=${{
                  ...{ path: 'backup-journal', value: this.journal ?? journal?.path ?? '', optional: true },
                  ...{ label: this.say(BACKUP_WORDS.journal), hint: this.say(BACKUP_WORDS.journalHint) },
                }}
              ></text-field>`
        }
        ${journal ? this.journalState(journal) : nothing}
        <p class="form-fill"><button class="button">${this.say(BACKUP_WORDS.savePlaces)}</button></p>
      </form>
    </section>`;
  }

  private journalState({ state, sameDevice }: NonNullable<Backups['journal']>): TemplateResult {
    if (state === 'failed')
      return html`<p class="hint-box">${this.say(BACKUP_NOTE_WORDS['journal-failed'])}</p>`;
    return html`<p>${this.say(BACKUP_WORDS.journalWell)}</p>
      ${sameDevice ? html`<p class="hint-box">${this.say(BACKUP_WORDS.sameDevice)}</p>` : nothing}`;
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    const { second, journal } = this;
    const places = {
      ...(second === undefined ? {} : { secondPlace: second.trim() }),
      ...(journal === undefined ? {} : { journal: journal.trim() }),
    };
    const answer = await saveBackupPlaces(this.api, places);
    if (!answer.ok) {
      if (answer.error.code !== 'invalid-setting') return tell(this, 'problem', answer.error);
      this.error = this.say(BACKUP_WORDS.badPath);
      return;
    }
    this.second = undefined;
    this.journal = undefined;
    tell(this, 'backups-changed', answer.value);
    tell(this, 'notice', this.say(BACKUP_WORDS.placesSaved));
  }
}
customElements.define('backup-places', BackupPlaces);
