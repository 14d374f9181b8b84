import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QueueTicket } from '../../contract/queue.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import { callNumber, QUEUE_WORDS, since } from '../../words/officer-queue.ts';
import { SERVICE_SHORT_NAMES } from '../../words/services.ts';
import { tell } from '../events.ts';
import '../shell/elapsed-time.ts';

/** Who waits, in the order in which they will be called. */
export class WaitingList extends LightElement {
  static override properties = {
    ...LightElement.properties,
    tickets: { attribute: false },
    zero: { type: Number },
    blocked: { type: Boolean },
  };

  declare tickets: readonly QueueTicket[];
  declare zero: number;
  /** Somebody is at the counter: calling another has to wait, and the server says so. */
  declare blocked: boolean;

  protected override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="waiting-title">
      <h2 class="card-title" id="waiting-title">
        ${this.say(QUEUE_WORDS.waiting)} <span class="soft">${this.tickets.length}</span>
      </h2>
      ${
        this.tickets.length === 0
          ? html`<p class="soft">${this.say(QUEUE_WORDS.nobodyWaits)}</p>`
          : html`<ol class="rows" tabindex="0" aria-labelledby="waiting-title">
              ${repeat(
                this.tickets,
                ({ id }) => id,
                (ticket) => this.row(ticket),
              )}
            </ol>`
      }
    </section>`;
  }

  private row(ticket: QueueTicket): TemplateResult {
    return html`<li class="row">
      <b class="row-number">${ticket.number}</b>
      <span class="row-grow"
        >${this.say(SERVICE_SHORT_NAMES[ticket.service])}
        ${ticket.priority ? html`<span class="badge badge-call">${this.say(QUEUE_WORDS.priority)}</span>` : nothing}</span
      >
      <span class="soft">${since[this.language](formatClock(Date.parse(ticket.issuedAt)))}</span>
      <elapsed-time class="row-time" .language=${this.language} .from=${ticket.issuedAt} .zero=${this.zero}></elapsed-time>
      <button
        class=${this.blocked ? 'button button-small button-quiet' : 'button button-small'}
        type="button"
        aria-label=${callNumber[this.language](ticket.number)}
        @click=${() => tell(this, 'desk', { verb: 'call', ticket: ticket.id })}
      >
        ${this.say(QUEUE_WORDS.call)}
      </button>
    </li>`;
  }
}
customElements.define('waiting-list', WaitingList);
