import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../contract/access.ts';
import type { BackupLine, Backups } from '../../contract/backups.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatMoment } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { BACKUP_WORDS, fileSize, keptFor } from '../../words/officer-backup.ts';
import { makeBackup } from '../data/backups.ts';
import { tell } from '../events.ts';
import { mayDo } from '../menu.ts';
import './backup-drill.ts';
import './backup-keys.ts';
import './backup-places.ts';
import { backupSaid } from './backup-said.ts';
import { BackupsWatch } from './backups-watch.ts';

/** Cadangan: how the backups stand, and for the administrator all that is done with them. */
export class BackupPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
  };

  declare api: Api;
  declare session: Session;

  readonly #watch = new BackupsWatch(
    this,
    () => this.api,
    (problem) => tell(this, 'problem', problem),
  );

  constructor() {
    super();
    this.addEventListener('backups-changed', ({ detail }) => this.#watch.take(detail));
  }

  protected override firstUpdated(): void {
    void this.#watch.refresh();
  }

  protected override render(): TemplateResult {
    const { backups } = this.#watch;
    return html`<h1 tabindex="-1">${this.say(OFFICER_WORDS.backups)}</h1>
      <p class="soft backup-lead">${this.say(BACKUP_WORDS.lead)}</p>
      ${backups === undefined ? html`<p>${this.say(OFFICER_WORDS.loading)}</p>` : this.all(backups)}`;
  }

  private all(backups: Backups): TemplateResult {
    const runs = mayDo('run-backups', this.session.user.roles);
    const given = { api: this.api, language: this.language };
    return html`${this.state(backups, runs)}
      ${
        runs
          ? html`<div class="backup-run">
              <backup-keys .api=${given.api} .language=${given.language} .keys=${backups.keys}></backup-keys>
              <backup-places .api=${given.api} .language=${given.language} .backups=${backups}></backup-places>
              <backup-drill .api=${given.api} .language=${given.language} .backups=${backups}></backup-drill>
              ${this.restoring(backups)}
            </div>`
          : nothing
      }
      ${backups.backups.length === 0 ? nothing : this.list(backups)}`;
  }

  private state(backups: Backups, runs: boolean): TemplateResult {
    const { mood, lines } = backupSaid(backups, this.language);
    const idle = backups.doing === null && !backups.notes.includes('not-ready');
    return html`<section class="card">
      <h2 class="card-title">${this.say(BACKUP_WORDS.stateTitle)}</h2>
      <div role="status" class=${`backup-state backup-state-${mood}`}>${lines.map((line) => html`<p>${line}</p>`)}</div>
      ${
        runs
          ? html`<p class="form-fill">
              <button
                class="button button-main"
                type="button"
                aria-disabled=${idle ? nothing : 'true'}
                @click=${() => (idle ? void this.take(makeBackup(this.api)) : undefined)}
              >
                ${this.say(BACKUP_WORDS.makeNow)}
              </button>
            </p>`
          : nothing
      }
    </section>`;
  }

  private list({ backups, keep, directory }: Backups): TemplateResult {
    return html`<section class="card">
      <h2 class="card-title">${this.say(BACKUP_WORDS.listTitle)}</h2>
      <p class="soft">${keptFor[this.language](keep.days, keep.months)} <span class="backup-path">${directory}</span></p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${this.say(BACKUP_WORDS.madeAt)}</th>
            <th scope="col">${this.say(BACKUP_WORDS.size)}</th>
            <th scope="col">${this.say(BACKUP_WORDS.where)}</th>
          </tr>
        </thead>
        <tbody>
          ${backups.map(
            (line) => html`<tr>
              <td>${formatMoment(Date.parse(line.madeAt), this.language)}</td>
              <td>${fileSize[this.language](line.bytes)}</td>
              <td>${this.whereIs(line)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  private whereIs({ there, ours, copied }: BackupLine): string {
    if (!there) return this.say(BACKUP_WORDS.gone);
    if (!ours) return this.say(BACKUP_WORDS.leftBehind);
    return this.say(copied ? BACKUP_WORDS.alsoThere : BACKUP_WORDS.here);
  }

  private restoring({ last, directory }: Backups): TemplateResult {
    const file = last?.file ?? 'loket-….age';
    return html`<section class="card">
      <h2 class="card-title">${this.say(BACKUP_WORDS.restoreTitle)}</h2>
      <p>${this.say(BACKUP_WORDS.restoreLead)}</p>
      <p><code class="backup-path">loket restore ${directory}/${file}</code></p>
      <p>${this.say(BACKUP_WORDS.restoreThen)}</p>
    </section>`;
  }

  private async take(asked: Promise<Result<Backups, ApiProblem>>): Promise<void> {
    const answer = await asked;
    if (answer.ok) this.#watch.take(answer.value);
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('backup-page', BackupPage);
