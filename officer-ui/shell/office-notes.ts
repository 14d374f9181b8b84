import { html, nothing, type TemplateResult } from 'lit';
import type { Counter } from '../../contract/counters.ts';
import type { Office } from '../../contract/office.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import { PAUSE_CHOICES, pausedUntil, STATUS_WORDS, satBy, seatEmpty } from '../../words/officer-status.ts';
import { tell } from '../events.ts';
import { pathOf } from '../route.ts';
import type { SeatNote } from './seat-note.ts';

/** What the officer should know before working on, said calmly: the day was not begun, the counter pauses, the seat is another's. */
export class OfficeNotes extends LightElement {
  static override properties = {
    ...LightElement.properties,
    office: { attribute: false },
    seat: { attribute: false },
    paused: { attribute: false },
    starting: { type: Boolean },
  };

  declare office: Office | undefined;
  declare seat: SeatNote | undefined;
  declare paused: Counter['paused'];
  /** The day is being started on this screen. */
  declare starting: boolean;

  protected override render(): TemplateResult {
    const unstarted = this.office?.started === false && !this.starting;
    return html`<div class="notes" role="status">${unstarted ? this.start() : nothing}${this.pause()}${this.sitting()}</div>`;
  }

  private start(): TemplateResult {
    return html`<p class="note">
      ${this.say(STATUS_WORDS.dayNotStarted)}
      <a
        class="button button-small"
        href=${pathOf({ page: 'start' })}
        @click=${(event: MouseEvent) => {
          event.preventDefault();
          tell(this, 'go', { page: 'start' });
        }}
        >${this.say(STATUS_WORDS.startDay)}</a
      >
    </p>`;
  }

  private pause(): TemplateResult | typeof nothing {
    if (!this.paused) return nothing;
    const { reason, until } = this.paused;
    const clock = until ? formatClock(Date.parse(until)) : '';
    return html`<p class="note">
      <b>${pausedUntil[this.language](this.say(PAUSE_CHOICES[reason]), clock)}</b>
      <button class="button button-small" type="button" @click=${() => tell(this, 'resume-wish')}>
        ${this.say(STATUS_WORDS.resume)}
      </button>
    </p>`;
  }

  private sitting(): TemplateResult | typeof nothing {
    const { seat, language } = this;
    if (!seat) return nothing;
    const words =
      seat.by === null ? seatEmpty[language](seat.counter) : satBy[language](seat.counter, seat.by);
    return html`<p class="note">
      ${words}
      <button class="button button-small" type="button" @click=${() => tell(this, 'take-counter')}>
        ${this.say(STATUS_WORDS.takeCounter)}
      </button>
    </p>`;
  }
}
customElements.define('office-notes', OfficeNotes);
