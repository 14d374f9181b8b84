import { html, nothing, type TemplateResult } from 'lit';
import type { ClosedEarly, Office } from '../../contract/office.ts';
import type { Queue } from '../../contract/queue.ts';
import { CLOSING_REASONS, type ClosingReason } from '../../domain/queue/reasons.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/radio-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatLongDate } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { CLOSING_REASON_WORDS, carried, sentHome, TODAY_WORDS } from '../../words/officer-closing.ts';
import { closeOffice, reopenOffice } from '../data/office.ts';
import { tell } from '../events.ts';
import { whoGoesHome } from './who-goes-home.ts';

/**
 * Closing before the hour: first what would happen and to whom, then one press, then who has which number for when.
 *
 * @fires office-changed
 */
export class EarlyClosing extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    office: { attribute: false },
    queue: { attribute: false },
    asking: { state: true },
    reason: { state: true },
    error: { state: true },
    busy: { state: true },
    closed: { state: true },
  };

  declare api: Api;
  declare office: Office;
  declare queue: Queue | undefined;
  /** The question is on the screen. */
  declare asking: boolean;
  declare reason: ClosingReason | '';
  declare error: string;
  declare busy: boolean;
  /** What became of those who waited. */
  declare closed: ClosedEarly | undefined;

  constructor() {
    super();
    this.asking = false;
    this.reason = '';
    this.error = '';
    this.busy = false;
    this.closed = undefined;
    this.addEventListener('field-input', ({ detail }) => {
      this.reason = detail.value as ClosingReason;
      this.error = '';
    });
  }

  protected override render(): TemplateResult {
    return html`<section class="card">
      <h2 class="card-title">${this.say(TODAY_WORDS.closeTitle)}</h2>
      <div role="status">${this.closed ? this.result(this.closed) : nothing}</div>
      ${this.office.closed?.reason === 'closed-early' ? this.reopening() : this.closing()}
    </section>`;
  }

  private closing(): TemplateResult {
    if (!this.asking) {
      return html`<button class="button" type="button" @click=${() => void this.ask()}>
        ${this.say(TODAY_WORDS.close)}
      </button>`;
    }
    const reasons = CLOSING_REASONS.map((value) => ({ value, label: this.say(CLOSING_REASON_WORDS[value]) }));
    const box = {
      path: 'closing-reason',
      value: this.reason,
      label: this.say(TODAY_WORDS.reason),
      error: this.error,
    };
    return html`<p><b>${sentHome[this.language](whoGoesHome(this.queue))}</b></p>
      <p>${this.say(TODAY_WORDS.whatHappens)}</p>
      <p class="hint-box">${this.say(TODAY_WORDS.cannotUndo)}</p>
      <radio-field .language=${this.language} .choices=${reasons} .box=${box}></radio-field>
      <p class="form-fill">
        <button
          class="button button-main"
          type="button"
          aria-disabled=${this.busy ? 'true' : nothing}
          @click=${() => this.close()}
        >
          ${this.say(TODAY_WORDS.sure)}
        </button>
        <button
          class="button"
          type="button"
          @click=${() => {
            this.asking = false;
          }}
        >
          ${this.say(OFFICER_WORDS.cancel)}
        </button>
      </p>`;
  }

  private reopening(): TemplateResult {
    return html`<p>${this.say(TODAY_WORDS.reopenNote)}</p>
      <p class="form-fill">
        <button class="button" type="button" aria-disabled=${this.busy ? 'true' : nothing} @click=${() => this.reopen()}>
          ${this.say(TODAY_WORDS.reopen)}
        </button>
      </p>`;
  }

  private result({ nextDay, carriedOver }: ClosedEarly): TemplateResult {
    const day = formatLongDate(Date.parse(`${nextDay}T12:00:00+07:00`), this.language);
    return html`<div class="closing-result">
      <p class="hint-title">${this.say(TODAY_WORDS.closedTitle)}</p>
      ${
        carriedOver.length === 0
          ? html`<p>${this.say(TODAY_WORDS.nobody)}</p>`
          : html`<ul>
                ${carriedOver.map(({ from, to }) => html`<li>${carried[this.language](from, to, day)}</li>`)}
              </ul>
              <p>${this.say(TODAY_WORDS.papers)}</p>`
      }
    </div>`;
  }

  private async ask(): Promise<void> {
    this.asking = true;
    this.reason = '';
    this.error = '';
    await this.updateComplete;
    this.querySelector<HTMLElement>('input')?.focus();
  }

  private async close(): Promise<void> {
    if (this.reason === '') {
      this.error = this.say(TODAY_WORDS.reasonMissing);
      this.querySelector<HTMLElement>('input')?.focus();
      return;
    }
    if (this.busy) return;
    this.busy = true;
    const answer = await closeOffice(this.api, this.reason);
    this.busy = false;
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.closed = answer.value;
    this.asking = false;
    tell(this, 'office-changed');
  }

  private async reopen(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const answer = await reopenOffice(this.api);
    this.busy = false;
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.closed = undefined;
    tell(this, 'notice', this.say(TODAY_WORDS.reopened));
    tell(this, 'office-changed');
  }
}
customElements.define('early-closing', EarlyClosing);
