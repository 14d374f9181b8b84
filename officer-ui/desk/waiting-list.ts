import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Queue, QueueTicket } from '../../contract/queue.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import { MOVE_WORDS, NEXT_WHY, nextIs, optionsOf } from '../../words/officer-moves.ts';
import { callNumber, QUEUE_WORDS, since } from '../../words/officer-queue.ts';
import { SERVICE_SHORT_NAMES } from '../../words/services.ts';
import { tell } from '../events.ts';
import '../shell/elapsed-time.ts';
import { commandButton } from './command-button.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { ticketBadges } from './ticket-badges.ts';
import './ticket-options.ts';

/** Who waits, in the order in which they will be called, and who is next and why. */
export class WaitingList extends LightElement {
  static override properties = {
    ...LightElement.properties,
    tickets: { attribute: false },
    next: { attribute: false },
    zero: { type: Number },
    blocked: { type: Boolean },
    busy: { type: Boolean },
    open: { state: true },
  };

  declare tickets: readonly QueueTicket[];
  declare next: Queue['next'];
  declare zero: number;
  /** Somebody is at the counter: calling another has to wait, and the server says so. */
  declare blocked: boolean;
  declare busy: boolean;
  /** The ticket whose options are shown. */
  declare open: string;

  constructor() {
    super();
    this.open = '';
    this.addEventListener('desk', () => this.close());
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.open !== '') this.close();
    });
    new FocusKeeper(this, () => tell(this, 'focus-lost'));
  }

  protected override render(): TemplateResult {
    const { tickets } = this;
    return html`<section class="card" aria-labelledby="waiting-title">
      <h2 class="card-title" id="waiting-title">
        ${this.say(QUEUE_WORDS.waiting)} <span class="soft">${tickets.length}</span>
      </h2>
      ${this.next ? this.why(this.next) : nothing}
      ${
        tickets.length === 0
          ? html`<p class="soft">${this.say(QUEUE_WORDS.nobodyWaits)}</p>`
          : html`<ol class="rows" tabindex="0" aria-labelledby="waiting-title">
              ${repeat(
                tickets,
                ({ id }) => id,
                (ticket) => this.row(ticket),
              )}
            </ol>`
      }
    </section>`;
  }

  private why({ number, why, since: from }: NonNullable<Queue['next']>): TemplateResult {
    const clock = formatClock(Date.parse(from));
    return html`<p class="next-why">${nextIs[this.language](number, this.say(NEXT_WHY[why]), clock)}</p>`;
  }

  private row(ticket: QueueTicket): TemplateResult {
    const { language, busy } = this;
    const open = this.open === ticket.id;
    const look = this.blocked ? 'button-small button-quiet' : 'button-small';
    return html`<li class="waiting-row">
      <div class="row">
        <b class="row-number">${ticket.number}</b>
        <span class="row-grow">${this.say(SERVICE_SHORT_NAMES[ticket.service])} ${ticketBadges(ticket, language)}</span>
        <span class="soft">${since[language](formatClock(Date.parse(ticket.issuedAt)))}</span>
        <elapsed-time class="row-time" .language=${language} .from=${ticket.issuedAt} .zero=${this.zero}></elapsed-time>
        <span class="row-call">${
          this.next?.id === ticket.id
            ? commandButton(this, { verb: 'call', ticket: ticket.id }, this.say(QUEUE_WORDS.call), {
                label: callNumber[language](ticket.number),
                ...{ look, busy },
              })
            : nothing
        }</span>
        <button
          class="button button-small button-plain"
          type="button"
          id=${`options-${ticket.id}`}
          aria-label=${optionsOf[language](ticket.number)}
          aria-expanded=${open ? 'true' : 'false'}
          @click=${() => {
            this.open = open ? '' : ticket.id;
          }}
        >
          ${this.say(MOVE_WORDS.options)} <span aria-hidden="true">${open ? '▴' : '▾'}</span>
        </button>
      </div>
      ${
        open
          ? html`<ticket-options .language=${language} .ticket=${ticket} ?busy=${busy}></ticket-options>`
          : nothing
      }
    </li>`;
  }

  /** The focus goes back to the button that had opened the options. */
  private close(): void {
    if (this.open === '') return;
    const options = this.querySelector('ticket-options');
    const inside = options?.contains(document.activeElement);
    const button = document.getElementById(`options-${this.open}`);
    this.open = '';
    if (inside) button?.focus();
  }
}
customElements.define('waiting-list', WaitingList);
