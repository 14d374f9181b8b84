import { css, html, LitElement, svg } from 'lit';
import { SATISFACTION_ANSWERS } from '../contract/satisfaction.ts';
import { type Language, say } from '../words/phrase.ts';
import { SATISFACTION_NAMES, SATISFACTION_WORDS } from '../words/satisfaction.ts';
import { Rated } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';

/** The mouth says it as well as the word below; no colour has to be told from another. */
const MOUTHS = [
  svg`<path d="M7 17.5c2.5-4 7.5-4 10 0M7 7.8l3 1.4M17 7.8l-3 1.4"/>`,
  svg`<path d="M8 16.5c2-2 6-2 8 0"/>`,
  svg`<path d="M8 15c2 2 6 2 8 0"/>`,
  svg`<path d="M6.5 13.5c1 6 10 6 11 0z"/>`,
] as const;

/** Four faces for those who were served, or thanks for one of them. */
export class KioskFaces extends LitElement {
  static override properties = { thanks: { attribute: false }, language: { attribute: false } };
  declare thanks: boolean;
  declare language: Language;

  static override styles = [
    kioskStyles,
    css`
      section {
        display: grid;
        gap: calc(var(--u) * 14);
      }
      .question,
      .thanks {
        font-size: calc(var(--u) * 32 * min(var(--k), 1.2));
        font-weight: 650;
        line-height: 1.2;
        text-align: center;
      }
      .thanks {
        display: grid;
        place-content: center;
        min-height: calc(var(--u) * 120);
      }
      .faces {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: calc(var(--u) * 24);
      }
      .plain-button {
        flex-direction: column;
        gap: calc(var(--u) * 6);
        min-height: calc(var(--u) * 120);
        padding: calc(var(--u) * 8);
        font-size: calc(var(--u) * 28 * min(var(--k), 1.15));
      }
      .plain-button svg {
        width: calc(var(--u) * 56);
      }
      @media (orientation: landscape) {
        section {
          grid-template-columns: auto minmax(0, 1fr);
          align-items: center;
          gap: calc(var(--u) * 14);
        }
        .question {
          max-width: 14.5em;
          font-size: calc(var(--u) * 28);
          line-height: 1.15;
          text-align: left;
        }
        .thanks {
          grid-column: 1 / -1;
          min-height: calc(var(--u) * 82);
        }
        .faces {
          gap: calc(var(--u) * 16);
        }
        .plain-button {
          flex-direction: row;
          gap: calc(var(--u) * 8);
          min-height: calc(var(--u) * 82);
          padding: 0 calc(var(--u) * 4);
          font-size: calc(var(--u) * 28);
        }
        .plain-button svg {
          width: calc(var(--u) * 40);
        }
      }
    `,
  ];

  override render() {
    const { language } = this;
    if (this.thanks) {
      return html`<section><p class="thanks" role="status">${say(SATISFACTION_WORDS.thanks, language)}</p></section>`;
    }
    return html`<section aria-labelledby="question">
      <p class="question" id="question">${say(SATISFACTION_WORDS.question, language)}</p>
      <div class="faces">${SATISFACTION_ANSWERS.map((answer) => this.#face(answer))}</div>
    </section>`;
  }

  #face(answer: (typeof SATISFACTION_ANSWERS)[number]) {
    return html`<button
      class="plain-button"
      type="button"
      @click=${() => this.dispatchEvent(new Rated(answer))}
    >
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"
        stroke-linejoin="round" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path
          d="M8.5 10v.01M15.5 10v.01"
          stroke-width="2.6"
        />${MOUTHS[answer - 1]}</svg>
      <span>${say(SATISFACTION_NAMES[answer - 1] ?? SATISFACTION_NAMES[0], this.language)}</span>
    </button>`;
  }
}

customElements.define('kiosk-faces', KioskFaces);

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-faces': KioskFaces;
  }
}
