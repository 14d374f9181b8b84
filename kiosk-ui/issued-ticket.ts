import { html, LitElement, nothing } from 'lit';
import { icon } from '../ui-kit/icons.ts';
import { BRING, BRING_AGAIN } from '../words/bring.ts';
import { KIOSK_AHEAD, KIOSK_BACK_IN, KIOSK_RANGE, KIOSK_REMEMBER, KIOSK_TICKET } from '../words/kiosk.ts';
import { KIOSK_CALLED, KIOSK_REPLACE, KIOSK_REPLACES } from '../words/kiosk-return.ts';
import { type Language, type Phrase, say } from '../words/phrase.ts';
import { SERVICE_SHORT_NAMES } from '../words/services.ts';
import { issuedTicketCompact } from './issued-ticket-compact.ts';
import { issuedTicketLandscape } from './issued-ticket-landscape.ts';
import { issuedTicketPaper } from './issued-ticket-paper.ts';
import { issuedTicketStyles } from './issued-ticket-styles.ts';
import { KioskEvent, type KioskWish } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { photoOfNumber, photoStyles } from './photo-of-number.ts';
import { type Issued, mayReplace, type Paper } from './visit.ts';

/** The number just taken, what to do with it, and the way back to the first screen. */
export class IssuedTicketScreen extends LitElement {
  static override properties = {
    issued: { attribute: false },
    paper: { reflect: true },
    language: { attribute: false },
    secondsLeft: { attribute: false },
    mute: { attribute: false },
  };
  declare issued: Issued;
  declare paper: Paper;
  declare language: Language;
  declare secondsLeft: number;
  /** Nothing can be heard now. */
  declare mute: boolean;

  /** After 999 a number has four digits, and the card needs more of a lying screen. */
  override willUpdate(): void {
    this.paper = this.issued.paper;
    this.toggleAttribute('long', this.issued.ticket.number.length > 5);
    this.toggleAttribute('help', this.issued.ticket.help);
    this.toggleAttribute('scan', this.paper === 'missing' && this.issued.ticket.follow !== undefined);
  }

  static override styles = [
    kioskStyles,
    issuedTicketStyles,
    issuedTicketPaper,
    issuedTicketLandscape,
    photoStyles,
    issuedTicketCompact,
  ];

  /** Screen readers start here; the button keeps away from a finger that is still pressing. */
  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus();
  }

  override render() {
    const { language } = this;
    const missing = this.paper === 'missing';
    return html`
      <section class="card">
        <h1 tabindex="-1">
          <span class="heading">${this.#say(KIOSK_TICKET.yourNumber)}</span>
          <span class="number">${this.issued.ticket.number}</span>
        </h1>
        ${this.#service()} ${missing ? nothing : this.#offerToReplace()}
        ${missing ? this.#remember() : this.#takePaper()}
      </section>
      <section class="next">
        ${this.#kept()}
        <ul class="facts">
          ${this.#facts()}
        </ul>
        ${missing ? this.#instead() : this.#bring()}
        <div class="leave">
          <button class="plain-button main-button" type="button" @click=${() => this.#wish('visit-done')}>
            ${this.#say(KIOSK_TICKET.done)}
          </button>
          <p class="countdown">${KIOSK_BACK_IN[language](this.secondsLeft)}</p>
        </div>
      </section>
    `;
  }

  #service() {
    const { ticket } = this.issued;
    const { replaces } = ticket;
    return html`<p class="service">
        ${say(SERVICE_SHORT_NAMES[ticket.service], this.language)}
        ${ticket.priority ? html`<span class="chip">${icon('priority')}${this.#say(KIOSK_TICKET.priority)}</span>` : nothing}
        ${ticket.kind === 'lanjutan' ? html`<span class="chip">${icon('again')}${this.#say(KIOSK_TICKET.goOn)}</span>` : nothing}
      </p>
      ${replaces === undefined ? nothing : html`<p class="replaces">${KIOSK_REPLACES[this.language](replaces)}</p>`}`;
  }

  /** Once only, and not when it is called: then the officer helps. */
  #offerToReplace() {
    if (!mayReplace(this.issued)) return nothing;
    return html`<button class="plain-button replace" type="button" @click=${() => this.#wish('replace-offered')}>
      ${icon('swap')}${this.#say(KIOSK_REPLACE.offer)}
    </button>`;
  }

  #kept() {
    const { kept } = this.issued;
    if (kept === null) return nothing;
    const own = kept.code === 'illegal-move' ? KIOSK_REPLACE.called : KIOSK_REPLACE.unreachable;
    const hasWords = 'title' in kept && kept.code !== 'illegal-move';
    return html`<p class="kept" role="alert">${icon('info')}<span>${hasWords ? kept.title : this.#say(own)}</span></p>`;
  }

  #takePaper() {
    const isLate = this.paper === 'late';
    const words = isLate ? KIOSK_TICKET.paperCame : KIOSK_TICKET.takePaper;
    return html`<p class="paper" role=${isLate ? 'status' : nothing}>
      ${icon('paper')}<span>${this.#say(words)}</span>${icon('down')}
    </p>`;
  }

  #instead() {
    const { ticket } = this.issued;
    return [photoOfNumber(ticket, this.language, this.#offerToListen()), this.#offerToReplace()];
  }

  /** A button that says nothing would be worse than none. */
  #offerToListen() {
    if (this.mute) return nothing;
    return html`<button class="plain-button listen" type="button" @click=${() => this.#wish('listened-again')}>
      ${icon('listen')}${this.#say(KIOSK_TICKET.listenAgain)}
    </button>`;
  }

  #remember() {
    const { number } = this.issued.ticket;
    return html`<div class="remember" role="alert">
      <p class="no-paper">${icon('warning')}${this.#say(KIOSK_TICKET.noPaper)}</p>
      <p>
        ${this.#say(KIOSK_REMEMBER.number)} <span class="unbroken">${number}.</span>
        <span class="then">${this.#say(KIOSK_REMEMBER.tell)}</span>
      </p>
    </div>`;
  }

  #facts() {
    const { ticket, calledTo } = this.issued;
    if (calledTo !== null) {
      return html`<li class="called">${icon('info')}<span>${KIOSK_CALLED[this.language](calledTo)}</span></li>`;
    }
    const range = ticket.estimateMinutes;
    return html`
      ${ticket.help ? html`<li class="fetched">${icon('help')}<span>${this.#say(KIOSK_TICKET.fetched)}</span></li>` : nothing}
      <li class="ahead">${icon('people')}<span>${KIOSK_AHEAD[this.language](ticket.ahead)}</span></li>
      ${
        range === null || range.high === 0
          ? nothing
          : html`<li>${icon('clock')}<span>${KIOSK_RANGE[this.language](range.low, range.high)}</span></li>`
      }
    `;
  }

  #bring() {
    const { ticket } = this.issued;
    const papers = ticket.kind === 'lanjutan' ? BRING_AGAIN : BRING[ticket.service];
    if (ticket.help && papers.length === 0) return nothing;
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

  #wish(wish: KioskWish): void {
    this.dispatchEvent(new KioskEvent(wish));
  }
}

customElements.define('issued-ticket', IssuedTicketScreen);

declare global {
  interface HTMLElementTagNameMap {
    'issued-ticket': IssuedTicketScreen;
  }
}
