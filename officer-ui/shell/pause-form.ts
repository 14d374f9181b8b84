import { html, nothing, type TemplateResult } from 'lit';
import { PAUSE_REASONS, type PauseReason } from '../../domain/queue/pause.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import { inMinutes, PAUSE_CHOICES, STATUS_WORDS } from '../../words/officer-status.ts';
import { tell } from '../events.ts';
import { readTime } from './read-time.ts';

const QUICK_MINUTES = [15, 30, 60] as const;

/**
 * Why the counter pauses and when it is back.
 *
 * @fires pause-wish
 */
export class PauseForm extends LightElement {
  static override properties = {
    ...LightElement.properties,
    zero: { type: Number },
    reason: { state: true },
    until: { state: true },
    wrong: { state: true },
  };

  /** Server epoch milliseconds at monotonic zero. */
  declare zero: number;
  declare reason: PauseReason;
  /** As typed; empty where no return is announced. */
  declare until: string;
  declare wrong: boolean;

  constructor() {
    super();
    this.reason = 'istirahat';
    this.until = '';
    this.wrong = false;
  }

  protected override render(): TemplateResult {
    return html`<form class="pause-form" novalidate @submit=${(event: Event) => this.send(event)}>
      <fieldset class="field-set">
        <legend class="field-label">${this.say(STATUS_WORDS.pauseWhy)}</legend>
        ${PAUSE_REASONS.map((reason) => this.choice(reason))}
      </fieldset>
      <label class="field-label" for="pause-until">${this.say(STATUS_WORDS.pauseUntil)}</label>
      <div class="pause-time">
        <input
          class="field-box"
          id="pause-until"
          inputmode="numeric"
          maxlength="5"
          autocomplete="off"
          aria-describedby="pause-hint"
          aria-invalid=${this.wrong ? 'true' : nothing}
          .value=${this.until}
          @input=${(event: Event) => {
            this.until = (event.currentTarget as HTMLInputElement).value;
          }}
        />
        ${QUICK_MINUTES.map((minutes) => this.quick(minutes))}
      </div>
      <p class=${this.wrong ? 'field-error' : 'field-hint'} id="pause-hint">
        ${this.say(this.wrong ? STATUS_WORDS.pauseUntilWrong : STATUS_WORDS.pauseUntilHint)}
      </p>
      <button class="button button-main">${this.say(STATUS_WORDS.pauseStart)}</button>
    </form>`;
  }

  private choice(reason: PauseReason): TemplateResult {
    return html`<label class="check">
      <input
        type="radio"
        name="pause-reason"
        .checked=${this.reason === reason}
        @change=${() => {
          this.reason = reason;
        }}
      />
      <span>${this.say(PAUSE_CHOICES[reason])}</span>
    </label>`;
  }

  private quick(minutes: number): TemplateResult {
    return html`<button
      class="button button-small"
      type="button"
      @click=${() => {
        this.until = formatClock(this.zero + performance.now() + minutes * 60_000);
        this.wrong = false;
      }}
    >
      ${inMinutes[this.language](minutes)}
    </button>`;
  }

  private send(event: Event): void {
    event.preventDefault();
    const until = readTime(this.until);
    this.wrong = until === undefined && this.until.trim() !== '';
    if (this.wrong) {
      this.querySelector<HTMLElement>('#pause-until')?.focus();
      return;
    }
    tell(this, 'pause-wish', { reason: this.reason, ...(until && { until }) });
    this.until = '';
  }
}
customElements.define('pause-form', PauseForm);
