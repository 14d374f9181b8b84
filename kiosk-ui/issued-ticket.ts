import { html, LitElement, nothing } from 'lit';
import type { IssuedTicket } from '../contract/queue.ts';
import { icon } from '../ui-kit/icons.ts';
import { BRING } from '../words/bring.ts';
import { KIOSK_AHEAD, KIOSK_BACK_IN, KIOSK_ESTIMATE, KIOSK_REMEMBER, KIOSK_TICKET } from '../words/kiosk.ts';
import { type Language, type Phrase, say } from '../words/phrase.ts';
import { SERVICE_SHORT_NAMES } from '../words/services.ts';
import { issuedTicketLandscape } from './issued-ticket-landscape.ts';
import { issuedTicketStyles } from './issued-ticket-styles.ts';
import { KioskEvent } from './kiosk-events.ts';
import type { Paper } from './kiosk-state.ts';
import { kioskStyles } from './kiosk-styles.ts';

/** The number just taken, what to do with it, and the way back to the first screen. */
export class IssuedTicketScreen extends LitElement {
  static override properties = {
    ticket: { attribute: false },
    paper: { reflect: true },
    language: { attribute: false },
    secondsLeft: { attribute: false },
  };
  declare ticket: IssuedTicket;
  declare paper: Paper;
  declare language: Language;
  declare secondsLeft: number;

  /** After 999 a number has four digits, and the card needs more of a lying screen. */
  override willUpdate(): void {
    this.toggleAttribute('long', this.ticket.number.length > 5);
  }

  static override styles = [kioskStyles, issuedTicketStyles, issuedTicketLandscape];

  /** Screen readers start here; the button keeps away from a finger that is still pressing. */
  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus();
  }

  override render() {
    const { ticket, language } = this;
    const missing = this.paper === 'missing';
    return html`
      <section class="card">
        <h1 tabindex="-1">
          <span class="heading">${this.#say(KIOSK_TICKET.yourNumber)}</span>
          <span class="number">${ticket.number}</span>
        </h1>
        <p class="service">
          ${say(SERVICE_SHORT_NAMES[ticket.service], language)}
          ${ticket.priority ? html`<span class="chip">${icon('priority')}${this.#say(KIOSK_TICKET.priority)}</span>` : nothing}
        </p>
        ${missing ? this.#remember() : this.#takePaper()}
      </section>
      <section class="next">
        <ul class="facts">
          <li>${icon('people')}<span>${KIOSK_AHEAD[language](ticket.ahead)}</span></li>
          ${this.#estimate()}
        </ul>
        ${missing ? nothing : this.#bring()}
        <div class="leave">
          <button class="plain-button main-button" type="button" @click=${this.#done}>
            ${this.#say(KIOSK_TICKET.done)}
          </button>
          <p class="countdown">${KIOSK_BACK_IN[language](this.secondsLeft)}</p>
        </div>
      </section>
    `;
  }

  #takePaper() {
    return html`<p class="paper">${icon('paper')}<span>${this.#say(KIOSK_TICKET.takePaper)}</span>${icon('down')}</p>`;
  }

  #remember() {
    const { number } = this.ticket;
    const [before, after] = KIOSK_REMEMBER[this.language](number).split(number);
    return html`<div class="remember" role="alert">
      <p class="no-paper">${icon('warning')}${this.#say(KIOSK_TICKET.noPaper)}</p>
      <p>${before}<span class="unbroken">${number}</span>${after}</p>
    </div>`;
  }

  #estimate() {
    const range = this.ticket.estimateMinutes;
    if (range === null || this.ticket.ahead === 0) return nothing;
    return html`<li>${icon('clock')}<span>${KIOSK_ESTIMATE[this.language](range.low, range.high)}</span></li>`;
  }

  #bring() {
    const papers = BRING[this.ticket.service];
    if (papers.length === 0) return html`<p class="watch">${this.#say(KIOSK_TICKET.watch)}</p>`;
    return html`<div class="bring">
      <h2>${this.#say(KIOSK_TICKET.bring)}</h2>
      <ul>
        ${papers.map((paper) => html`<li>${icon('check')}<span>${this.#say(paper)}</span></li>`)}
      </ul>
    </div>`;
  }

  #say(phrase: Phrase): string {
    return say(phrase, this.language);
  }

  #done(): void {
    this.dispatchEvent(new KioskEvent('visit-done'));
  }
}

customElements.define('issued-ticket', IssuedTicketScreen);

declare global {
  interface HTMLElementTagNameMap {
    'issued-ticket': IssuedTicketScreen;
  }
}
