import { html, nothing, type TemplateResult } from 'lit';
import type { RetentionReport } from '../../contract/retention.ts';
import { RETENTION_CLASSES } from '../../domain/privacy/retention-plan.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatMoment } from '../../words/formats.ts';
import { daysKept, RETENTION_WORDS } from '../../words/officer-retention.ts';
import { DESTRUCTION_GROUNDS, destroyedName, RETENTION_CLASS_WORDS } from '../../words/privacy-papers.ts';
import { destroyDue, loadRetention } from '../data/privacy.ts';
import { tell } from '../events.ts';

/** "Yang akan dimusnahkan": what is past its period, one press that asks once more, and the records of what went. */
export class RetentionSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    report: { state: true },
    asking: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare report: RetentionReport | undefined;
  declare asking: boolean;
  declare busy: boolean;

  constructor() {
    super();
    this.report = undefined;
    this.asking = false;
    this.busy = false;
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): TemplateResult {
    return html`<section class="card">
      <h2 class="card-title">${this.say(RETENTION_WORDS.title)}</h2>
      <p class="soft">${this.say(RETENTION_WORDS.lead)}</p>
      ${this.report ? this.shown(this.report) : nothing}
    </section>`;
  }

  private shown(report: RetentionReport): TemplateResult {
    const due = RETENTION_CLASSES.some((kind) => report.due[kind] > 0);
    return html`${this.table(report)}
      <p class="soft">${this.say(RETENTION_WORDS.heldHint)}</p>
      ${due ? this.destroying() : html`<p><b>${this.say(RETENTION_WORDS.nothing)}</b></p>`}
      <h3>${this.say(RETENTION_WORDS.records)}</h3>
      ${report.destructions.length === 0 ? html`<p class="soft">${this.say(RETENTION_WORDS.noRecords)}</p>` : nothing}
      <ul class="rows">
        ${report.destructions.map((record) => this.record(record))}
      </ul>`;
  }

  private table({ due, soon, held, days }: RetentionReport): TemplateResult {
    const { language } = this;
    return html`<table class="list-table">
      <thead>
        <tr>
          <th scope="col">${this.say(RETENTION_WORDS.kind)}</th>
          <th scope="col">${this.say(RETENTION_WORDS.kept)}</th>
          <th scope="col">${this.say(RETENTION_WORDS.now)}</th>
          <th scope="col">${this.say(RETENTION_WORDS.soon)}</th>
          <th scope="col">${this.say(RETENTION_WORDS.held)}</th>
        </tr>
      </thead>
      <tbody>
        ${RETENTION_CLASSES.map(
          (kind) => html`<tr>
            <th scope="row">${this.say(RETENTION_CLASS_WORDS[kind])}</th>
            <td>${daysKept[language](days[kind])}</td>
            <td>${due[kind]}</td>
            <td>${soon[kind]}</td>
            <td>${held[kind]}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private destroying(): TemplateResult {
    if (!this.asking) {
      return html`<button class="button" type="button" @click=${() => this.ask(true)}>
        ${this.say(RETENTION_WORDS.destroy)}
      </button>`;
    }
    return html`<p class="hint-box" role="alert">${this.say(RETENTION_WORDS.sureQuestion)}</p>
      <p class="form-fill">
        <button
          class="button button-main"
          type="button"
          aria-disabled=${this.busy ? 'true' : nothing}
          @click=${() => void this.destroy()}
        >
          ${this.say(RETENTION_WORDS.sure)}
        </button>
        <button class="button" type="button" @click=${() => this.ask(false)}>
          ${this.say(RETENTION_WORDS.cancel)}
        </button>
      </p>`;
  }

  private record({ id, at, by, ground, what }: RetentionReport['destructions'][number]): TemplateResult {
    const { language } = this;
    const counts = Object.entries(what).map(([name, count]) => `${destroyedName(name, language)}: ${count}`);
    return html`<li class="row">
      <span>${formatMoment(Date.parse(at), language)}</span>
      <span class="row-grow">${this.say(DESTRUCTION_GROUNDS[ground])} · ${counts.join(', ')} · ${by}</span>
      <a
        class="button button-small"
        href=${`/api/privacy/destructions/${id}/record.pdf`}
        target="_blank"
        rel="noopener"
        >${this.say(RETENTION_WORDS.print)}</a
      >
    </li>`;
  }

  private ask(asking: boolean): void {
    this.asking = asking;
  }

  private async load(): Promise<void> {
    const answer = await loadRetention(this.api);
    if (answer.ok) this.report = answer.value;
    else tell(this, 'problem', answer.error);
  }

  private async destroy(): Promise<void> {
    if (this.busy || !this.report) return;
    this.busy = true;
    const answer = await destroyDue(this.api, this.report.due);
    this.busy = false;
    this.asking = false;
    if (answer.ok) tell(this, 'notice', this.say(RETENTION_WORDS.done));
    else tell(this, 'problem', answer.error);
    await this.load();
  }
}
customElements.define('retention-section', RetentionSection);
