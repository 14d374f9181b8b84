import { html, nothing, type TemplateResult } from 'lit';
import type { DayEnd } from '../../contract/day-closing.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { DAY_END_WORDS, dayEndedAt, stillHere } from '../../words/officer-day-end.ts';
import { backupSaid } from '../backup/backup-said.ts';
import { BackupsWatch } from '../backup/backups-watch.ts';
import { endDay, loadDayEnd } from '../data/backups.ts';
import { tell } from '../events.ts';

/** Tutup hari & cadangkan: one press, asked once more while people are here; then how the backup goes on. */
export class DayClosing extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    end: { state: true },
    asking: { state: true },
    ended: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare end: DayEnd | undefined;
  /** People are here, and it was pressed once. */
  declare asking: boolean;
  /** It was ended from this screen: what follows is told. */
  declare ended: boolean;
  declare busy: boolean;

  readonly #watch = new BackupsWatch(
    this,
    () => this.api,
    (problem) => tell(this, 'problem', problem),
  );

  constructor() {
    super();
    this.end = undefined;
    this.asking = false;
    this.ended = false;
    this.busy = false;
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): TemplateResult {
    return html`<section class="card">
      <h2 class="card-title">${this.say(DAY_END_WORDS.title)}</h2>
      ${this.end ? this.known(this.end) : html`<p>${this.say(OFFICER_WORDS.loading)}</p>`}
    </section>`;
  }

  private known({ endedAt, waiting, held, atCounters }: DayEnd): TemplateResult {
    const again = endedAt !== null;
    return html`<p class="soft">${this.say(DAY_END_WORDS.lead)}</p>
      <div role="status">
        ${endedAt === null ? nothing : html`<p>${dayEndedAt[this.language](formatClock(Date.parse(endedAt)))}</p>`}
        ${this.ended ? this.afterwards() : nothing}
      </div>
      ${
        this.asking
          ? html`<p><b>${stillHere[this.language](waiting, held, atCounters)}</b></p>
              <p class="hint-box">${this.say(DAY_END_WORDS.whatHappens)}</p>`
          : nothing
      }
      <p class="form-fill">
        <button
          class=${again ? 'button' : 'button button-main'}
          type="button"
          aria-disabled=${this.busy ? 'true' : nothing}
          @click=${() => void this.press()}
        >
          ${this.say(this.asking ? DAY_END_WORDS.sure : again ? DAY_END_WORDS.endAgain : DAY_END_WORDS.end)}
        </button>
        ${
          this.asking
            ? html`<button
                class="button"
                type="button"
                @click=${() => {
                  this.asking = false;
                }}
              >
                ${this.say(OFFICER_WORDS.cancel)}
              </button>`
            : nothing
        }
      </p>`;
  }

  private afterwards(): TemplateResult {
    const { backups } = this.#watch;
    const ready = backups === undefined || !backups.notes.includes('not-ready');
    const lines = backups === undefined ? [] : backupSaid(backups, this.language).lines;
    return html`<p>${this.say(DAY_END_WORDS.paper)}</p>
      ${ready ? lines.map((line) => html`<p>${line}</p>`) : html`<p class="hint-box">${this.say(DAY_END_WORDS.notReady)}</p>`}`;
  }

  private async press(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const answer = await endDay(this.api, this.asking);
    this.busy = false;
    if (answer.ok) {
      this.end = answer.value;
      this.asking = false;
      this.ended = true;
      await this.#watch.refresh();
      return;
    }
    if (answer.error.code !== 'people-still-here') return tell(this, 'problem', answer.error);
    await this.load();
    this.asking = true;
  }

  private async load(): Promise<void> {
    const answer = await loadDayEnd(this.api);
    if (answer.ok) this.end = answer.value;
    else if (this.end === undefined) tell(this, 'problem', answer.error);
  }
}
customElements.define('day-closing', DayClosing);
