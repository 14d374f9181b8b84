import { html, nothing, type TemplateResult } from 'lit';
import type { Queue, QueueTicket } from '../../contract/queue.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import { MOVE_WORDS, readyNumber } from '../../words/officer-moves.ts';
import { QUEUE_WORDS, returnNumber, TICKET_STATE_WORDS } from '../../words/officer-queue.ts';
import type { Phrase } from '../../words/phrase.ts';
import { tell } from '../events.ts';
import { berkasLinks } from './berkas-links.ts';
import { commandButton } from './command-button.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { asideGroups } from './queue-view.ts';
import { ticketBadges } from './ticket-badges.ts';

const RECENT = 6;

/** Numbers that are not in the line: set aside and absent ones, other counters', and those done today. */
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

  constructor() {
    super();
    new FocusKeeper(this, () => tell(this, 'focus-lost'));
  }

  protected override render(): TemplateResult {
    const { aside, atCounters, ended } = this.queue;
    const { notReady, completing, absent } = asideGroups(aside);
    const elsewhere = atCounters.filter((ticket) => ticket.counter !== this.counter);
    return html`
      <section class="card" aria-labelledby="aside-title">
        <h2 class="card-title" id="aside-title">${this.say(QUEUE_WORDS.aside)}</h2>
        ${aside.length === 0 ? html`<p class="soft">${this.say(QUEUE_WORDS.nobodyAside)}</p>` : nothing}
        ${this.group(MOVE_WORDS.notReady, notReady)} ${this.group(MOVE_WORDS.completing, completing)}
        ${this.group(MOVE_WORDS.absent, absent)}
      </section>
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
      ${this.section('ended', QUEUE_WORDS.ended, ended.slice(0, RECENT), (ticket) => berkasLinks(this, ticket))}
    `;
  }

  private group(title: Phrase, tickets: readonly QueueTicket[]): TemplateResult | typeof nothing {
    if (tickets.length === 0) return nothing;
    return html`<h3 class="group-title">${this.say(title)}</h3>
      <ul class="rows">
        ${tickets.map(
          (ticket) => html`<li class="row">
            <b class="row-number">${ticket.number}</b>
            <span class="row-grow soft">${this.at(ticket)} ${ticketBadges(ticket, this.language)}</span>
            ${this.back(ticket)}
          </li>`,
        )}
      </ul>`;
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
                  <span class="row-grow soft">${this.say(TICKET_STATE_WORDS[ticket.state])} ${this.at(ticket)}</span>
                  ${end(ticket)}
                </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  /** When it last changed its place, as far as the ticket tells. */
  private at({ endedAt, servedAt, calledAt }: QueueTicket): string {
    const at = endedAt ?? servedAt ?? calledAt;
    return at ? formatClock(Date.parse(at)) : '';
  }

  private back(ticket: QueueTicket): TemplateResult {
    const { language, busy } = this;
    const ready = ticket.heldFor === 'belum-siap';
    const label = (ready ? readyNumber : returnNumber)[language](ticket.number);
    const words = this.say(ready ? MOVE_WORDS.ready : QUEUE_WORDS.return);
    return commandButton(this, { verb: 'return', ticket: ticket.id }, words, {
      look: 'button-small',
      ...{ label, busy },
    });
  }
}
customElements.define('aside-list', AsideList);
