import { html, nothing, type TemplateResult } from 'lit';
import type { Queue, QueueTicket } from '../../contract/queue.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import { QUEUE_WORDS, returnNumber, TICKET_STATE_WORDS } from '../../words/officer-queue.ts';
import type { Phrase } from '../../words/phrase.ts';
import { tell } from '../events.ts';
import { pathOf } from '../route.ts';

const RECENT = 6;

/** Numbers that are not in the line: held and absent ones, other counters', and those done today. */
export class AsideList extends LightElement {
  static override properties = {
    ...LightElement.properties,
    queue: { attribute: false },
    counter: { type: Number },
    busy: { type: Boolean },
  };

  declare queue: Queue;
  declare counter: number;
  declare busy: boolean;

  protected override render(): TemplateResult {
    const { aside, atCounters, ended } = this.queue;
    const elsewhere = atCounters.filter((ticket) => ticket.counter !== this.counter);
    return html`
      ${this.section('aside', QUEUE_WORDS.aside, aside, (ticket) => this.back(ticket))}
      ${
        elsewhere.length > 0
          ? this.section(
              'elsewhere',
              QUEUE_WORDS.atOtherCounters,
              elsewhere,
              (ticket) => html`<span>${this.say(QUEUE_WORDS.counter)} ${ticket.counter}</span>`,
            )
          : nothing
      }
      ${this.section('ended', QUEUE_WORDS.ended, ended.slice(0, RECENT), (ticket) => this.files(ticket))}
    `;
  }

  private section(
    name: string,
    title: Phrase,
    tickets: readonly QueueTicket[],
    end: (ticket: QueueTicket) => unknown,
  ): TemplateResult {
    return html`<section class="card" aria-labelledby=${`${name}-title`}>
      <h2 class="card-title" id=${`${name}-title`}>${this.say(title)}</h2>
      ${
        tickets.length === 0
          ? html`<p class="soft">${this.say(QUEUE_WORDS.nobodyAside)}</p>`
          : html`<ul class="rows">
              ${tickets.map(
                (ticket) => html`<li class="row">
                  <b class="row-number">${ticket.number}</b>
                  <span class="row-grow soft">${this.fate(ticket)}</span>
                  ${end(ticket)}
                </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  private fate({ state, endedAt, calledAt }: QueueTicket): string {
    const at = endedAt ?? calledAt;
    const words = this.say(TICKET_STATE_WORDS[state]);
    return at ? `${words} ${formatClock(Date.parse(at))}` : words;
  }

  private back(ticket: QueueTicket): TemplateResult {
    return html`<button
      class="button button-small"
      type="button"
      aria-label=${returnNumber[this.language](ticket.number)}
      aria-disabled=${this.busy ? 'true' : nothing}
      @click=${() => tell(this, 'desk', { verb: 'return', ticket: ticket.id })}
    >
      ${this.say(QUEUE_WORDS.return)}
    </button>`;
  }

  private files(ticket: QueueTicket): unknown {
    return ticket.berkas.map(
      ({ id, number }) => html`<a
        href=${pathOf({ page: 'berkas', id })}
        @click=${(event: MouseEvent) => {
          event.preventDefault();
          tell(this, 'go', { page: 'berkas', id });
        }}
        >${number}</a
      >`,
    );
  }
}
customElements.define('aside-list', AsideList);
