import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from '../../domain/access/roles.ts';
import type { BackupNote } from '../../domain/backup/notes.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { BACKUP_NOTE_WORDS, TO_BACKUPS } from '../../words/backup-notes.ts';
import { loadBackupNotes } from '../data/backups.ts';
import { tell } from '../events.ts';
import { LookAgain } from '../look-again.ts';
import { mayDo } from '../menu.ts';
import { pathOf } from '../route.ts';

const LOOK_EVERY_MS = 60_000;
/** What only whoever runs the backups can do something about. */
const FOR_ADMIN: readonly BackupNote[] = ['not-ready', 'drill-due'];

/** The most pressing thing about the backups, in one line; nothing while all is well. */
export class BackupNotes extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    roles: { attribute: false },
    note: { state: true },
  };

  declare api: Api;
  declare roles: readonly Role[];
  declare note: BackupNote | undefined;

  constructor() {
    super();
    new LookAgain(this, LOOK_EVERY_MS, () => void this.load());
    this.roles = [];
    this.note = undefined;
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): TemplateResult | typeof nothing {
    return html`<div role="status" class="notes">
      ${
        this.note === undefined
          ? nothing
          : html`<p class="note">
              ${this.say(BACKUP_NOTE_WORDS[this.note])}
              <a
                class="button button-small"
                href=${pathOf({ page: 'backups' })}
                @click=${(event: MouseEvent) => {
                  event.preventDefault();
                  tell(this, 'go', { page: 'backups' });
                }}
                >${this.say(TO_BACKUPS)}</a
              >
            </p>`
      }
    </div>`;
  }

  private async load(): Promise<void> {
    if (!mayDo('see-backups', this.roles)) return;
    const answer = await loadBackupNotes(this.api);
    if (!answer.ok) return;
    const runs = mayDo('run-backups', this.roles);
    this.note = answer.value.notes.find((note) => runs || !FOR_ADMIN.includes(note));
  }
}
customElements.define('backup-notes', BackupNotes);
