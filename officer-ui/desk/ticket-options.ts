import { html, type TemplateResult } from 'lit';
import type { QueueTicket } from '../../contract/queue.ts';
import { CALL_REASONS } from '../../domain/queue/reasons.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { MOVE_WORDS } from '../../words/officer-moves.ts';
import { QUEUE_WORDS } from '../../words/officer-queue.ts';
import { CALL_REASON_WORDS } from '../../words/queue-reasons.ts';
import './cancel-number.ts';
import { commandButton } from './command-button.ts';
import type { DeskCommand } from './desk-command.ts';
import './transfer-choice.ts';

/** Everything that can be done with one waiting number, shown under its row. */
export class TicketOptions extends LightElement {
  static override properties = {
    ...LightElement.properties,
    ticket: { attribute: false },
    busy: { type: Boolean },
  };

  declare ticket: QueueTicket;
  declare busy: boolean;

  protected override render(): TemplateResult {
    const { ticket, language, busy } = this;
    return html`<div class="choice" role="group" aria-label=${this.say(MOVE_WORDS.callNow)}>
        <span class="choice-lead">${this.say(MOVE_WORDS.callNow)}</span>
        ${CALL_REASONS.map((reason) =>
          this.button({ verb: 'call', ticket: ticket.id, reason }, this.say(CALL_REASON_WORDS[reason])),
        )}
      </div>
      <div class="choice">
        ${this.button(
          { verb: 'priority', ticket: ticket.id, on: !ticket.priority },
          this.say(ticket.priority ? MOVE_WORDS.priorityClear : MOVE_WORDS.prioritySet),
        )}
        ${this.button(
          { verb: 'help', ticket: ticket.id, on: !ticket.help },
          this.say(ticket.help ? MOVE_WORDS.helpClear : MOVE_WORDS.helpSet),
        )}
        ${this.button({ verb: 'reprint', ticket: ticket.id }, this.say(QUEUE_WORDS.reprint))}
        <cancel-number
          .language=${language}
          .number=${ticket.number}
          .command=${{ verb: 'cancel-ticket', ticket: ticket.id }}
        ></cancel-number>
      </div>
      <transfer-choice
        .language=${language}
        .service=${ticket.service}
        .ticketId=${ticket.id}
        ?busy=${busy}
      ></transfer-choice>`;
  }

  private button(command: DeskCommand, words: string): TemplateResult {
    return commandButton(this, command, words, { look: 'button-small', busy: this.busy });
  }
}
customElements.define('ticket-options', TicketOptions);
