import { css, html, LitElement } from 'lit';
import { DISPLAY, DISPLAY_GO_TO, DISPLAY_SERVED_AT } from '../words/display.ts';
import type { Current } from './board-view.ts';
import { displayStyles } from './display-styles.ts';

/** Longer names of a counter ("Loket BPJS Ketenagakerjaan") are set smaller. */
const SHORT_NAME = 10;

/** One number as large as the wall allows, and where its holder should go. */
export class CurrentCall extends LitElement {
  static override properties = {
    call: { attribute: false },
    half: { type: Boolean, reflect: true },
    flashing: { type: Boolean, reflect: true },
  };
  declare call: Current;
  /** It shares the place with another call. */
  declare half: boolean;
  /** It has just been called. */
  declare flashing: boolean;

  static override styles = [
    displayStyles,
    css`
      article {
        display: grid;
        grid-template-rows: auto 1fr auto;
        height: 100%;
        overflow: hidden;
        border-radius: calc(var(--u) * 28);
        background: var(--surface-raised);
        color: var(--text);
        text-align: center;
      }
      .label {
        padding-top: calc(var(--u) * 26);
        color: var(--text-soft);
        font-size: calc(var(--u) * 50);
        font-weight: 600;
        line-height: 1.2;
      }
      .number {
        align-self: center;
        font-size: calc(var(--u) * 362);
        font-weight: 800;
        letter-spacing: -0.02em;
        line-height: 0.92;
        overflow-y: clip;
        white-space: nowrap;
      }
      .number.long {
        font-size: calc(var(--u) * 299);
      }
      .where {
        padding: calc(var(--u) * 20) calc(var(--u) * 24);
        background: var(--brand-soft);
        color: var(--brand-deep);
        font-size: calc(var(--u) * 84);
        font-weight: 750;
        letter-spacing: -0.01em;
        line-height: 1.2;
      }
      .where.called {
        background: var(--call);
        color: var(--on-call);
        font-size: calc(var(--u) * 116);
        font-weight: 800;
      }
      :host([half]) article {
        grid-template: 1fr / auto minmax(0, 1fr);
        align-items: stretch;
      }
      :host([half]) .label {
        display: none;
      }
      :host([half]) .number {
        padding-inline: calc(var(--u) * 24);
        font-size: calc(var(--u) * 300);
        letter-spacing: -0.04em;
      }
      :host([half]) .number.long {
        letter-spacing: -0.06em;
      }
      :host([half]) .where {
        display: grid;
        place-content: center;
        padding-inline: calc(var(--u) * 8);
        font-size: calc(var(--u) * 72);
      }
      :host([half]) .lead {
        font-size: calc(var(--u) * 48);
        font-weight: 650;
      }
      :host([half]) .long + .where {
        font-size: calc(var(--u) * 60);
      }
      :host([half]) .long + .where .lead {
        font-size: calc(var(--u) * 40);
      }
      .where.fetched {
        font-size: calc(var(--u) * 78);
      }
      :host([half]) .where.fetched {
        font-size: calc(var(--u) * 46);
        text-wrap: balance;
      }
      :host([half]) .long + .where.fetched {
        font-size: calc(var(--u) * 33);
      }
      .where.wordy {
        font-size: calc(var(--u) * 64);
      }
      :host([half]) .where.wordy {
        font-size: calc(var(--u) * 44);
      }
      :host([flashing]) article {
        animation: flash 1s step-end 5;
      }
      @keyframes flash {
        0% {
          background: var(--call);
        }
        50% {
          background: var(--surface-raised);
        }
      }
      @media (prefers-reduced-motion: reduce) {
        :host([flashing]) article {
          animation: none;
          box-shadow: 0 0 0 calc(var(--u) * 12) var(--call);
        }
      }
    `,
  ];

  override render() {
    const { number, counterName, state, fetch } = this.call;
    const isFetched = fetch && state === 'called';
    return html`<article>
      <p class="label">${DISPLAY.call.id}</p>
      <p class="number ${number.length > 5 ? 'long' : ''}">${number}</p>
      <p class="where ${state} ${isFetched ? 'fetched' : counterName.length > SHORT_NAME ? 'wordy' : ''}">
        ${
          isFetched
            ? html`<span>${DISPLAY.fetched.id}</span>`
            : html`<span class="lead">${leadTo(this.call)}</span><span class="name">${counterName}</span>`
        }
      </p>
    </article>`;
  }
}

/** The words before the counter's name. */
function leadTo({ state, counterName }: Current): string {
  const sentence = state === 'called' ? DISPLAY_GO_TO : DISPLAY_SERVED_AT;
  return sentence.id(counterName).replace(counterName, '');
}

customElements.define('current-call', CurrentCall);

declare global {
  interface HTMLElementTagNameMap {
    'current-call': CurrentCall;
  }
}
