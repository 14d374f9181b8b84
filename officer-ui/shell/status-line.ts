import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../../contract/board.ts';
import type { Office } from '../../contract/office.ts';
import type { Queue, QueueTicket } from '../../contract/queue.ts';
import type { ScreensNow } from '../../contract/screens.ts';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import type { LiveState } from '../../ui-kit/live-connection.ts';
import { CONNECTION, DATA_AS_OF } from '../../words/connection.ts';
import { formatClock } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { QUEUE_WORDS, TICKET_STATE_WORDS } from '../../words/officer-queue.ts';
import { STATUS_WORDS } from '../../words/officer-status.ts';
import { PRINTER_STATE_WORDS, printerName } from '../../words/printer-states.ts';
import { waitingCounts } from '../desk/queue-view.ts';
import { SHORTCUTS } from '../desk/shortcuts.ts';
import { tell } from '../events.ts';
import './elapsed-time.ts';
import './office-status.ts';

/** Printer states that need nobody's hand. */
const CALM = new Set(['ok', 'unknown']);

/** Always in sight: who waits, who is here and how to part from them, whether office, screens, printers and server work. */
export class StatusLine extends LightElement {
  static override properties = {
    ...LightElement.properties,
    queue: { attribute: false },
    ticket: { attribute: false },
    printers: { attribute: false },
    office: { attribute: false },
    screens: { attribute: false },
    live: {},
    since: { type: Number },
    zero: { type: Number },
    compact: { type: Boolean },
  };

  declare queue: Queue | undefined;
  declare ticket: QueueTicket | undefined;
  declare printers: Board['printer'];
  declare office: Office | undefined;
  declare screens: ScreensNow | undefined;
  declare live: LiveState;
  /** Monotonic moment of the last change of `live`. */
  declare since: number;
  declare zero: number;
  /** The screen itself shows the ticket at the counter. */
  declare compact: boolean;

  protected override render(): TemplateResult {
    return html`<section class="status" aria-label="Status">
      ${this.waiting()}${this.here()}
      <span class="status-gap"></span>
      <office-status
        .language=${this.language}
        .office=${this.office}
        .screens=${this.screens}
        .zero=${this.zero}
      ></office-status>
      ${this.papers()}${this.server()}
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

  /** One word for all of them while there is nothing to tell them apart by. */
  private papers(): unknown {
    const { printers } = this;
    if (printers.length > 0 && printers.every(({ state }) => state === 'ok')) {
      return html`<span class="status-item">${this.say(STATUS_WORDS.printersReady)}</span>`;
    }
    return printers.map((printer) => this.printer(printer));
  }

  private printer({ name, state }: Board['printer'][number]): TemplateResult {
    const calm = CALM.has(state);
    return html`<span class=${calm ? 'status-item' : 'status-item status-alarm'}
      >${this.say(printerName(name))}: ${this.say(PRINTER_STATE_WORDS[state])}</span
    >`;
  }

  private server(): TemplateResult {
    if (this.live === 'open')
      return html`<span class="status-item">${this.say(OFFICER_WORDS.connected)}</span>`;
    const words =
      this.live === 'connecting'
        ? this.say(CONNECTION.connecting)
        : DATA_AS_OF[this.language](formatClock(this.zero + this.since));
    return html`<span class="status-item status-alarm">${words}</span>`;
  }
}
customElements.define('status-line', StatusLine);
