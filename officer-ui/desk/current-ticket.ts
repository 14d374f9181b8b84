import { html, nothing, type TemplateResult } from 'lit';
import type { QueueTicket } from '../../contract/queue.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { calledOf, MOVE_WORDS, openNumbered } from '../../words/officer-moves.ts';
import { QUEUE_WORDS, TICKET_STATE_WORDS } from '../../words/officer-queue.ts';
import { SERVICE_MATTERS } from '../../words/services.ts';
import { tell } from '../events.ts';
import { pathOf } from '../route.ts';
import '../shell/elapsed-time.ts';
import { berkasLinks } from './berkas-links.ts';
import { commandButton } from './command-button.ts';
import './current-moves.ts';
import type { DeskCommand } from './desk-command.ts';
import { isEarly, mustLook } from './early-no-show.ts';
import './fetch-note.ts';
import { FocusKeeper } from './focus-keeper.ts';
import './other-berkas.ts';
import { hasFileWork } from './queue-view.ts';
import { ticketBadges } from './ticket-badges.ts';

/** The ticket at this counter, with the step that follows as the largest button. */
export class CurrentTicket extends LightElement {
  static override properties = {
    ...LightElement.properties,
    ticket: { attribute: false },
    nobody: { type: Boolean },
    enough: { type: Number },
    sure: { type: Boolean },
    zero: { type: Number },
    busy: { type: Boolean },
  };

  declare ticket: QueueTicket | undefined;
  /** Nobody waits. */
  declare nobody: boolean;
  /** After so many calls without an answer "not present" is the step to take. */
  declare enough: number;
  /** "Not present" was pressed before that, and waits for a second press. */
  declare sure: boolean;
  declare zero: number;
  declare busy: boolean;

  constructor() {
    super();
    new FocusKeeper(this, () => this.focusStep());
  }

  /** The focus goes to the step that follows. */
  focusStep(): void {
    this.querySelector<HTMLElement>('.button-main')?.focus();
  }

  protected override render(): TemplateResult {
    const { ticket, language, busy } = this;
    return html`<section class="card current" aria-labelledby="current-title">
      <h2 class="card-title" id="current-title">${this.say(QUEUE_WORDS.current)}</h2>
      ${ticket ? this.shown(ticket) : this.empty()}
      <div class="current-actions">
        ${this.main(ticket)} ${ticket?.state === 'called' ? this.whenCalled(ticket) : nothing}
        ${ticket?.state === 'serving' ? this.whenServing(ticket) : nothing}
      </div>
      ${ticket ? html`<current-moves .language=${language} .ticket=${ticket} ?busy=${busy}></current-moves>` : nothing}
      ${
        ticket?.state === 'serving'
          ? html`<other-berkas .language=${language} .ticket=${ticket} ?busy=${busy}></other-berkas>`
          : nothing
      }
    </section>`;
  }

  private empty(): TemplateResult {
    return html`<p class="current-empty">
      ${this.say(this.nobody ? QUEUE_WORDS.nobodyWaits : QUEUE_WORDS.nobody)}
    </p>`;
  }

  private shown(ticket: QueueTicket): TemplateResult {
    const { language, enough } = this;
    const called = ticket.state === 'called';
    return html`<div class="current-head">
        <p class="current-number">${ticket.number}</p>
        <div class="current-facts">
          <p class="current-service">${this.say(SERVICE_MATTERS[ticket.service])}</p>
          <p class="soft">
            ${called ? calledOf[language](ticket.calls, enough) : this.say(TICKET_STATE_WORDS[ticket.state])} ·
            <elapsed-time
              .language=${language}
              .from=${ticket.servedAt ?? ticket.calledAt}
              .zero=${this.zero}
            ></elapsed-time>
            ${ticketBadges(ticket, language)}
          </p>
          ${ticket.berkas.length > 0 ? html`<p class="current-berkas">${berkasLinks(this, ticket)}</p>` : nothing}
        </div>
      </div>
      <fetch-note .language=${language} .ticket=${ticket} ?busy=${this.busy}></fetch-note>
      ${
        called && !isEarly(ticket, enough) && !mustLook(ticket)
          ? html`<p class="hint-box">${this.say(QUEUE_WORDS.recallLimit)}</p>`
          : nothing
      }`;
  }

  /** The step that follows. One button for all steps, so that it keeps the focus. */
  private main(ticket: QueueTicket | undefined): TemplateResult {
    const { language } = this;
    const file = ticket?.berkas.at(-1);
    if (!ticket) return this.step({ verb: 'next' }, this.say(QUEUE_WORDS.next));
    if (file) return this.step({ verb: 'open-berkas' }, openNumbered[language](file.number));
    if (ticket.state === 'called') return this.step({ verb: 'serve' }, this.say(QUEUE_WORDS.serve));
    if (!hasFileWork(ticket)) return this.step({ verb: 'finish' }, this.say(QUEUE_WORDS.finish));
    return this.step({ verb: 'open-berkas' }, this.say(QUEUE_WORDS.openBerkas));
  }

  private step(command: DeskCommand, words: string): TemplateResult {
    return commandButton(this, command, words, { look: 'button-main', busy: this.busy });
  }

  private whenCalled(ticket: QueueTicket): TemplateResult {
    const { busy } = this;
    const suggested = !isEarly(ticket, this.enough) && !mustLook(ticket);
    return html`${commandButton(this, { verb: 'recall' }, this.say(QUEUE_WORDS.recall), { busy })}
    ${commandButton(
      this,
      { verb: 'no-show' },
      this.say(this.sure ? MOVE_WORDS.sureNoShow : QUEUE_WORDS.noShow),
      {
        look: suggested || this.sure ? 'button-call' : mustLook(ticket) ? 'button-quiet' : '',
        busy,
      },
    )}
    ${commandButton(this, { verb: 'finish' }, this.say(QUEUE_WORDS.finish), { busy })}`;
  }

  private whenServing(ticket: QueueTicket): TemplateResult {
    return html`${hasFileWork(ticket) ? commandButton(this, { verb: 'finish' }, this.say(QUEUE_WORDS.finish), { busy: this.busy }) : nothing}
      <a
        class="button"
        href=${pathOf({ page: 'search' })}
        @click=${(event: MouseEvent) => {
          event.preventDefault();
          tell(this, 'go', { page: 'search' });
        }}
        >${this.say(QUEUE_WORDS.findBerkas)}</a
      >`;
  }
}
customElements.define('current-ticket', CurrentTicket);

declare global {
  interface HTMLElementTagNameMap {
    'current-ticket': CurrentTicket;
  }
}
