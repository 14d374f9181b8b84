import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../../contract/board.ts';
import type { Office } from '../../contract/office.ts';
import type { Queue, QueueTicket } from '../../contract/queue.ts';
import type { ScreensNow } from '../../contract/screens.ts';
import { stopsPrinting } from '../../domain/print/printer-states.ts';
import { mostUrgent } from '../../domain/print/printer-trouble.ts';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import type { LiveState } from '../../ui-kit/live-connection.ts';
import { CONNECTION, DATA_AS_OF } from '../../words/connection.ts';
import { formatClock } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { QUEUE_WORDS, TICKET_STATE_WORDS } from '../../words/officer-queue.ts';
import { papersInDoubt, printerChip, STATUS_WORDS } from '../../words/officer-status.ts';
import { PRINTER_STATE_WORDS, printerName } from '../../words/printer-states.ts';
import { waitingCounts } from '../desk/queue-view.ts';
import { SHORTCUTS } from '../desk/shortcuts.ts';
import { tell } from '../events.ts';
import { pathOf } from '../route.ts';
import './elapsed-time.ts';
import './office-status.ts';

/** Always in sight: who waits, who is here and how to part from them, whether office, screens, printers and server work. */
export class StatusLine extends LightElement {
  static override properties = {
    ...LightElement.properties,
    queue: { attribute: false },
    ticket: { attribute: false },
    printers: { attribute: false },
    doubtful: { type: Number },
    office: { attribute: false },
    screens: { attribute: false },
    live: {},
    since: { type: Number },
    zero: { type: Number },
    compact: { type: Boolean },
    serves: { type: Boolean },
  };

  declare queue: Queue | undefined;
  declare ticket: QueueTicket | undefined;
  declare printers: Board['printer'];
  /** How many papers wait for an officer's answer. */
  declare doubtful: number;
  declare office: Office | undefined;
  declare screens: ScreensNow | undefined;
  declare live: LiveState;
  /** Monotonic moment of the last change of `live`. */
  declare since: number;
  declare zero: number;
  /** The screen itself shows the ticket at the counter. */
  declare compact: boolean;
  /** Whoever is signed in works at a counter: the queue and the papers are theirs. */
  declare serves: boolean;

  protected override render(): TemplateResult {
    return html`<section class="status" aria-label="Status">
      ${this.serves ? html`${this.waiting()}${this.here()}` : nothing}
      <span class="status-gap"></span>
      <office-status
        .language=${this.language}
        .office=${this.office}
        .screens=${this.screens}
        .zero=${this.zero}
      ></office-status>
      ${this.doubts()}${this.papers()}${this.server()}
      <span class="status-item status-rest">${this.say(STATUS_WORDS.restReady)}</span>
    </section>`;
  }

  private waiting(): TemplateResult {
    const counts = this.queue ? waitingCounts(this.queue) : undefined;
    return html`<span class="status-item"
      >${this.say(QUEUE_WORDS.waiting)}
      ${SERVICE_CODES.map((code) => html`<span class="status-count">${code} <b>${counts?.[code] ?? '–'}</b></span>`)}</span
    >`;
  }

  private here(): TemplateResult | typeof nothing {
    const { ticket } = this;
    if (this.compact || !ticket) return nothing;
    return html`<span class="status-item"
      ><b class="status-number">${ticket.number}</b> ${this.say(TICKET_STATE_WORDS[ticket.state])}
      <elapsed-time
        .language=${this.language}
        .from=${ticket.servedAt ?? ticket.calledAt}
        .zero=${this.zero}
      ></elapsed-time>
      <button
        class="button button-small status-button"
        type="button"
        aria-keyshortcuts=${SHORTCUTS.finish}
        @click=${() => tell(this, 'desk', { verb: 'finish' })}
      >
        ${this.say(QUEUE_WORDS.finish)} <kbd>${SHORTCUTS.finish}</kbd>
      </button></span
    >`;
  }

  /** One chip for all printers: the one that needs a hand first, or that there is nothing to do. */
  private papers(): TemplateResult | typeof nothing {
    const worst = mostUrgent(this.printers);
    if (worst === undefined) return nothing;
    const { state } = worst;
    if (state === 'ok')
      return html`<span class="status-item status-calm">${this.say(STATUS_WORDS.printersReady)}</span>`;
    const others = this.printers.filter((one) => one.state !== 'ok' && one.state !== 'unknown').length - 1;
    const words = printerChip[this.language](
      this.say(printerName(worst.name)),
      this.say(PRINTER_STATE_WORDS[state]),
      Math.max(0, others),
    );
    if (state === 'unknown') return html`<span class="status-item">${words}</span>`;
    return this.toPrints(words, stopsPrinting(state) ? 'status-alarm' : 'status-note');
  }

  /** Nobody knows whether these came out: somebody has to look. */
  private doubts(): TemplateResult | typeof nothing {
    if (this.doubtful === 0) return nothing;
    return this.toPrints(papersInDoubt[this.language](this.doubtful), 'status-alarm');
  }

  private toPrints(words: string, look: string): TemplateResult {
    if (!this.serves) return html`<span class=${`status-item ${look}`}>${words}</span>`;
    return html`<a
      class=${`status-item status-link ${look}`}
      href=${pathOf({ page: 'prints' })}
      @click=${(event: MouseEvent) => {
        event.preventDefault();
        tell(this, 'go', { page: 'prints' });
      }}
      >${words}</a
    >`;
  }

  private server(): TemplateResult {
    if (this.live === 'open')
      return html`<span class="status-item status-calm">${this.say(OFFICER_WORDS.connected)}</span>`;
    const words =
      this.live === 'connecting'
        ? this.say(CONNECTION.connecting)
        : DATA_AS_OF[this.language](formatClock(this.zero + this.since));
    return html`<span class="status-item status-alarm">${words}</span>`;
  }
}
customElements.define('status-line', StatusLine);
