import { html, nothing, type TemplateResult } from 'lit';
import type { QueueTicket } from '../../contract/queue.ts';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { calledTimes, QUEUE_WORDS, TICKET_STATE_WORDS } from '../../words/officer-queue.ts';
import type { Phrase } from '../../words/phrase.ts';
import { SERVICE_MATTERS, SERVICE_SHORT_NAMES } from '../../words/services.ts';
import { tell } from '../events.ts';
import { pathOf } from '../route.ts';
import '../shell/elapsed-time.ts';
import './cancel-number.ts';
import type { DeskCommand } from './desk-command.ts';
import { hasFileWork } from './queue-view.ts';
import { SHORTCUTS } from './shortcuts.ts';

/** After so many calls without an answer the officer is told about "not present". */
const PATIENCE_CALLS = 3;

/** The ticket at this counter, with the step that follows as the largest button. */
export class CurrentTicket extends LightElement {
  static override properties = {
    ...LightElement.properties,
    ticket: { attribute: false },
    nobody: { type: Boolean },
    zero: { type: Number },
    busy: { type: Boolean },
  };

  declare ticket: QueueTicket | undefined;
  /** Nobody waits. */
  declare nobody: boolean;
  declare zero: number;
  declare busy: boolean;

  #hadFocus = false;

  protected override willUpdate(): void {
    this.#hadFocus = this.contains(document.activeElement);
  }

  /** A button that went away with its step leaves the focus to the step that follows. */
  protected override updated(): void {
    if (this.#hadFocus && !this.contains(document.activeElement)) {
      this.querySelector<HTMLElement>('.button-main')?.focus();
    }
  }

  protected override render(): TemplateResult {
    const { ticket } = this;
    return html`<section class="card current" aria-labelledby="current-title">
      <h2 class="card-title" id="current-title">${this.say(QUEUE_WORDS.current)}</h2>
      ${ticket ? this.shown(ticket) : this.empty()}
      <div class="current-actions">
        ${this.main(ticket)} ${ticket?.state === 'called' ? this.whenCalled() : nothing}
        ${ticket?.state === 'serving' ? this.whenServing(ticket) : nothing}
      </div>
      ${ticket ? this.seldom(ticket) : nothing}
    </section>`;
  }

  private empty(): TemplateResult {
    return html`<p class="current-empty">
      ${this.say(this.nobody ? QUEUE_WORDS.nobodyWaits : QUEUE_WORDS.nobody)}
    </p>`;
  }

  private shown(ticket: QueueTicket): TemplateResult {
    return html`<div class="current-head">
        <p class="current-number">${ticket.number}</p>
        <div class="current-facts">
          <p class="current-service">${this.say(SERVICE_MATTERS[ticket.service])}</p>
          <p class="soft">
            ${ticket.state === 'called' ? calledTimes[this.language](ticket.calls) : this.say(TICKET_STATE_WORDS[ticket.state])}
            ·
            <elapsed-time
              .language=${this.language}
              .from=${ticket.servedAt ?? ticket.calledAt}
              .zero=${this.zero}
            ></elapsed-time>
            ${ticket.priority ? html`<span class="badge badge-call">${this.say(QUEUE_WORDS.priority)}</span>` : nothing}
          </p>
          ${ticket.berkas.length > 0 ? this.berkas(ticket) : nothing}
        </div>
      </div>
      ${
        ticket.state === 'called' && ticket.calls >= PATIENCE_CALLS
          ? html`<p class="hint-box">${this.say(QUEUE_WORDS.recallLimit)}</p>`
          : nothing
      }`;
  }

  /** The step that follows. One button for all steps, so that it keeps the focus. */
  private main(ticket: QueueTicket | undefined): TemplateResult {
    if (!ticket) return this.button({ verb: 'next' }, QUEUE_WORDS.next, 'main');
    if (ticket.state === 'called') return this.button({ verb: 'serve' }, QUEUE_WORDS.serve, 'main');
    if (!hasFileWork(ticket)) return this.button({ verb: 'finish' }, QUEUE_WORDS.finish, 'main');
    const words = ticket.berkas.length > 0 ? QUEUE_WORDS.continueBerkas : QUEUE_WORDS.openBerkas;
    return this.button({ verb: 'open-berkas' }, words, 'main');
  }

  private whenCalled(): TemplateResult {
    return html`${this.button({ verb: 'recall' }, QUEUE_WORDS.recall)}
    ${this.button({ verb: 'no-show' }, QUEUE_WORDS.noShow)} ${this.button({ verb: 'finish' }, QUEUE_WORDS.finish)}`;
  }

  private whenServing(ticket: QueueTicket): TemplateResult {
    return html`${hasFileWork(ticket) ? this.button({ verb: 'finish' }, QUEUE_WORDS.finish) : nothing}
      <a class="button" href=${pathOf({ page: 'search' })} @click=${(event: MouseEvent) => this.toSearch(event)}
        >${this.say(QUEUE_WORDS.findBerkas)}</a
      >`;
  }

  private seldom(ticket: QueueTicket): TemplateResult {
    const reprint = () => tell(this, 'desk', { verb: 'reprint', ticket: ticket.id });
    return html`<p class="current-seldom">
      <button class="button button-small button-plain" type="button" @click=${reprint}>
        ${this.say(QUEUE_WORDS.reprint)}
      </button>
      ${
        ticket.state === 'called'
          ? html`<cancel-number .language=${this.language} .number=${ticket.number}></cancel-number>`
          : nothing
      }
      ${ticket.state === 'serving' ? this.otherBerkas(ticket) : nothing}
    </p>`;
  }

  /** Somebody took the wrong number, or has a second matter. */
  private otherBerkas(ticket: QueueTicket): TemplateResult {
    const fresh = ticket.berkas.length === 0;
    const services = SERVICE_CODES.filter((code) => code !== 'INFO' && !(fresh && code === ticket.service));
    return html`<span class="current-other soft">${this.say(QUEUE_WORDS.otherBerkas)}</span>
      ${services.map(
        (service) => html`<button
          class="button button-small button-plain"
          type="button"
          aria-disabled=${this.busy ? 'true' : nothing}
          @click=${(event: MouseEvent) => this.press(event, { verb: 'open-berkas', service })}
        >
          ${this.say(SERVICE_SHORT_NAMES[service])}
        </button>`,
      )}`;
  }

  private berkas(ticket: QueueTicket): TemplateResult {
    return html`<p class="current-berkas">
      ${ticket.berkas.map(
        ({ id, number }) => html`<a
          href=${pathOf({ page: 'berkas', id })}
          @click=${(event: MouseEvent) => {
            event.preventDefault();
            tell(this, 'go', { page: 'berkas', id });
          }}
          >${number}</a
        >`,
      )}
    </p>`;
  }

  private button(command: DeskCommand, words: Phrase, rank?: 'main'): TemplateResult {
    const key = (SHORTCUTS as Record<string, string>)[command.verb];
    return html`<button
      class=${rank ? 'button button-main' : 'button'}
      type="button"
      aria-keyshortcuts=${key ?? nothing}
      aria-disabled=${this.busy ? 'true' : nothing}
      @click=${(event: MouseEvent) => this.press(event, command)}
    >
      ${this.say(words)}${key ? html` <kbd>${key}</kbd>` : nothing}
    </button>`;
  }

  /** The second click of a double click would meet the button's next meaning. */
  private press(event: MouseEvent, command: DeskCommand): void {
    if (event.detail < 2) tell(this, 'desk', command);
  }

  private toSearch(event: MouseEvent): void {
    event.preventDefault();
    tell(this, 'go', { page: 'search' });
  }
}
customElements.define('current-ticket', CurrentTicket);
