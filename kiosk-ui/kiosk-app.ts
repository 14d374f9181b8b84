import { css, html, LitElement, nothing } from 'lit';
import { showLanguage } from '../ui-kit/language.ts';
import { KIOSK_CHOICE } from '../words/kiosk.ts';
import { say } from '../words/phrase.ts';
import { KioskSession } from './kiosk-session.ts';
import { finished, languageSwitched, offered, prioritySwitched, textSizeSwitched } from './kiosk-state.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { inTrouble } from './kiosk-time.ts';
import { type KioskView, viewOf } from './kiosk-view.ts';
import { noticeOf } from './notice-words.ts';
import './choose-service.ts';
import './issued-ticket.ts';
import './kiosk-masthead.ts';
import './kiosk-notice.ts';

/** The whole kiosk: draws what follows from the session's state, and hands it what people wish. */
export class KioskApp extends LitElement {
  static override properties = {
    largeText: { type: Boolean, reflect: true, attribute: 'large-text' },
  };
  declare largeText: boolean;
  readonly #session = new KioskSession(this);

  static override styles = [
    kioskStyles,
    css`
      :host {
        --k: 1;
        --k-name: 1;
        display: block;
        height: 100%;
      }
      :host([large-text]) {
        --k: 1.4;
        --k-name: 1.4;
      }
      main {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        height: 100%;
        overflow: hidden;
      }
      h1 {
        max-width: 12em;
        margin-top: calc(var(--u) * 52);
        font-size: calc(var(--u) * 84);
        font-weight: 780;
        letter-spacing: -0.02em;
        line-height: 1.1;
      }
      .lead {
        margin-block: calc(var(--u) * 20) calc(var(--u) * 10);
        color: var(--on-brand-soft);
        font-size: calc(var(--u) * 36);
        line-height: 1.25;
      }
      :host([large-text]) .lead {
        display: none;
      }
      @media (orientation: landscape) {
        /* Lying, large text has no room for what can be spared: pictures, and who waits before one has chosen. */
        :host([large-text]) {
          --spare: none;
          --k-name: 1.22;
        }
        h1 {
          max-width: none;
          margin-top: calc(var(--u) * 2);
          font-size: calc(var(--u) * 45);
          white-space: nowrap;
        }
        .lead {
          display: none;
        }
      }
    `,
  ];

  protected override willUpdate(): void {
    this.largeText = this.#session.state.largeText;
    showLanguage(this.#session.state.language);
  }

  override render() {
    const session = this.#session;
    const { state } = session;
    const view = viewOf(state, performance.now());
    return html`<main
      @service-chosen=${(event: HTMLElementEventMap['service-chosen']) => void session.choose(event.service)}
      @language-switched=${() => session.take(languageSwitched)}
      @text-size-switched=${() => session.take(textSizeSwitched)}
      @priority-switched=${() => session.take(prioritySwitched)}
      @visit-done=${() => session.take(finished)}
      @retry-asked=${() => session.retry()}
      @contextmenu=${(event: Event) => event.preventDefault()}
    >
      <kiosk-masthead
        .office=${state.screen?.office ?? null}
        .language=${state.language}
        .largeText=${state.largeText}
        >${view === 'choosing' ? this.#title() : nothing}</kiosk-masthead
      >
      ${this.#body(view)}
    </main>`;
  }

  #title() {
    const { language, priority } = this.#session.state;
    return html`<h1>${say(priority ? KIOSK_CHOICE.priorityOn : KIOSK_CHOICE.title, language)}</h1>
      <p class="lead">${say(KIOSK_CHOICE.lead, language)}</p>`;
  }

  #body(view: KioskView) {
    const { state } = this.#session;
    if (view === 'choosing') {
      return html`<choose-service
        .services=${offered(state)}
        .language=${state.language}
        .priority=${state.priority}
        .printerTrouble=${inTrouble(state.printer)}
      ></choose-service>`;
    }
    if (view === 'issued') return this.#issued();
    const notice = noticeOf(view, state);
    return html`<kiosk-notice
      .picture=${notice.picture}
      .heading=${notice.heading}
      .detail=${notice.detail}
      .action=${notice.action}
      .busy=${notice.busy}
    ></kiosk-notice>`;
  }

  #issued() {
    const { visit, language } = this.#session.state;
    if (visit.step !== 'issued') return nothing;
    return html`<issued-ticket
      .ticket=${visit.ticket}
      .paper=${visit.paper}
      .language=${language}
      .secondsLeft=${Math.max(0, Math.ceil((visit.until - performance.now()) / 1000))}
    ></issued-ticket>`;
  }
}

customElements.define('kiosk-app', KioskApp);

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-app': KioskApp;
  }
}
