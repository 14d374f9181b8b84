import { html, LitElement, nothing } from 'lit';
import type { Followed, FollowedTicket } from '../contract/follow.ts';
import { followFacts } from '../contract/follow-facts.ts';
import { LanguageController, otherLanguage } from '../ui-kit/language.ts';
import { CONNECTION, DATA_AS_OF } from '../words/connection.ts';
import { FOLLOW_WORDS, followWords } from '../words/follow.ts';
import { FOLLOW_BERKAS } from '../words/follow-berkas.ts';
import { formatClock } from '../words/formats.ts';
import { LANGUAGE_NAMES } from '../words/kiosk.ts';
import { berkasView } from './berkas-view.ts';
import { buzz, canBuzz, ringsNow, TitleSign } from './call-alert.ts';
import { FollowLine } from './follow-line.ts';
import { browserWires } from './line-wires.ts';
import { ticketView } from './ticket-view.ts';

/** How long after the end somebody may still take it back; then the line is given to others. */
const LISTEN_AFTER_END_MS = 60_000;

/** The page on the phone: one ticket or one berkas. Drawn into the page itself, whose style sheet is allowed. */
export class FollowApp extends LitElement {
  static override properties = {
    state: { state: true },
    lost: { state: true },
    heardAt: { state: true },
    buzzes: { state: true },
  };
  declare state: Followed | null;
  declare lost: boolean;
  /** The clock when the office was last heard, "09.41"; empty before. */
  declare heardAt: string;
  declare buzzes: boolean;
  readonly #language = new LanguageController(this);
  readonly #title = new TitleSign();
  #line: FollowLine | null = null;
  #ending: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.state = null;
    this.lost = false;
    this.heardAt = '';
    this.buzzes = false;
  }

  /** In the page itself, after what the server wrote: that stays until there is something newer to show. */
  override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#line = new FollowLine(browserWires(), {
      onState: (state) => this.#hear(state),
      onLost: (lost) => {
        this.lost = lost;
      },
      onGone: () => location.reload(),
    });
    this.#line.open();
    document.addEventListener('visibilitychange', this.#seen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#seen);
    clearTimeout(this.#ending);
    this.#title.stop();
    this.#line?.close();
  }

  protected override willUpdate(): void {
    if (this.state !== null) this.querySelector('.plain')?.remove();
  }

  protected override updated(): void {
    const { state } = this;
    const language = this.#language.current;
    if (state === null) return;
    document.body.className = state.what === 'ticket' ? screenOf(state) : '';
    if (state.what === 'berkas') {
      this.#title.show(`${state.number} – ${FOLLOW_BERKAS.title[language]}`);
      return;
    }
    const { heading } = followWords(followFacts(state), language);
    if (state.state !== 'called') this.#title.show(`${state.number} – ${heading}`);
    else this.#title.show(`${FOLLOW_WORDS.calledTitle[language]} – ${state.number}`, heading);
  }

  override render() {
    const { state } = this;
    const language = this.#language.current;
    const other = otherLanguage(language);
    if (state === null) return this.#lostLine();
    return html`
      <header>
        <p><b>${state.agency}</b><br />${state.hall}</p>
        <button type="button" class="language" lang=${other} @click=${() => this.#language.use(other)}>
          ${LANGUAGE_NAMES[other]}
        </button>
      </header>
      ${this.#lostLine()}
      ${state.what === 'ticket' ? ticketView(state, language, this.#buzzing()) : berkasView(state, language)}
      <footer>${this.#foot(state)}</footer>
    `;
  }

  #lostLine() {
    const language = this.#language.current;
    const since = this.heardAt === '' ? '' : DATA_AS_OF[language](this.heardAt);
    const words = this.lost ? `${CONNECTION.reconnecting[language]} ${since}` : '';
    return html`<p class="lost" role="status">${words}</p>`;
  }

  #foot(state: Followed) {
    const language = this.#language.current;
    if (state.what === 'berkas') return html`<p>${FOLLOW_BERKAS.noNames[language]}</p>`;
    if (state.state === 'over') return nothing;
    return html`<p>${FOLLOW_WORDS.keep[language]}</p>
      ${state.state === 'waiting' ? html`<p>${FOLLOW_WORDS.stay[language]}</p>` : nothing}`;
  }

  /** A touch is what the browser asks for before a page may buzz. */
  #buzzing() {
    const language = this.#language.current;
    if (!canBuzz()) return nothing;
    if (this.buzzes) return html`<p class="buzz">${FOLLOW_WORDS.buzzOn[language]}</p>`;
    return html`<button type="button" class="buzz" @click=${this.#allowBuzz}>${FOLLOW_WORDS.buzz[language]}</button>`;
  }

  readonly #allowBuzz = () => {
    buzz(80);
    this.buzzes = true;
  };

  readonly #seen = () => {
    if (!document.hidden) this.#line?.lookAgain();
  };

  #hear(state: Followed): void {
    if (ringsNow(this.state, state)) buzz();
    if (state.what === 'ticket') this.heardAt = formatClock(Date.parse(state.now));
    this.state = state;
    clearTimeout(this.#ending);
    if (state.what === 'ticket' && state.state === 'over') {
      this.#ending = setTimeout(() => this.#line?.close(), LISTEN_AFTER_END_MS);
    }
  }
}

/** How the whole screen looks. A call has two names in turn, so that a further one flashes anew. */
function screenOf({ state, calls }: FollowedTicket): string {
  return state === 'called' ? `called ring-${calls % 2}` : state;
}

customElements.define('follow-app', FollowApp);

declare global {
  interface HTMLElementTagNameMap {
    'follow-app': FollowApp;
  }
}
