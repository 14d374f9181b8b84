import { css, html, LitElement } from 'lit';
import { icon } from '../ui-kit/icons.ts';
import { BRING } from '../words/bring.ts';
import { KIOSK_CLAIM } from '../words/kiosk-reading.ts';
import { type Language, type Phrase, say } from '../words/phrase.ts';
import { backButton } from './back-button.ts';
import { KioskEvent } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { portalFigure, portalFigureStyles } from './portal-figure.ts';
import { stepStyles } from './step-styles.ts';

/** Before a number for a claim: that none is paid here, where it is filed, and the number for those who want help. */
export class ClaimNotice extends LitElement {
  static override properties = {
    words: { attribute: false },
    portal: { attribute: false },
    language: { attribute: false },
  };
  declare words: Phrase;
  /** Lapak Asik. */
  declare portal: string;
  declare language: Language;

  static override styles = [
    kioskStyles,
    stepStyles,
    portalFigureStyles,
    css`
      .notice {
        display: flex;
        gap: calc(var(--u) * 28);
        padding: calc(var(--u) * 36) calc(var(--u) * 40);
        outline: var(--edge-block) solid var(--edge);
        outline-offset: calc(-1 * var(--edge-block));
        border-radius: calc(var(--u) * 28);
        background: var(--warn-soft);
        color: var(--warn);
        font-size: calc(var(--u) * 46 * min(var(--k), 1.2));
        font-weight: 700;
        line-height: 1.25;
        text-wrap: pretty;
      }
      .notice svg {
        width: calc(var(--u) * 64);
      }
      .bring {
        display: grid;
        gap: calc(var(--u) * 14);
        font-size: calc(var(--u) * 36 * min(var(--k), 1.3));
        line-height: 1.25;
      }
      h2 {
        font-size: 1em;
        font-weight: 720;
      }
      .bring ul {
        display: grid;
        gap: calc(var(--u) * 12);
      }
      .bring li {
        display: flex;
        gap: calc(var(--u) * 16);
      }
      .bring li svg {
        width: 1.2em;
        height: 1.2em;
        color: var(--good);
        stroke-width: 3;
      }
      .foot {
        display: grid;
        gap: calc(var(--u) * 24);
      }
      .foot .plain-button {
        min-height: calc(var(--u) * 160);
        font-size: calc(var(--u) * 48 * min(var(--k), 1.25));
      }
      .foot .main-button {
        order: -1;
      }
      @media (orientation: landscape) {
        :host {
          display: grid;
          grid-template: auto minmax(0, 1fr) auto / minmax(0, 1.12fr) minmax(0, 1fr);
          gap: calc(var(--u) * 18) calc(var(--u) * 32);
        }
        .notice {
          grid-column: 1 / -1;
          gap: calc(var(--u) * 20);
          padding: calc(var(--u) * 16) calc(var(--u) * 26);
          font-size: calc(var(--u) * 34 * min(var(--k), 1.12));
          line-height: 1.2;
        }
        .notice svg {
          width: calc(var(--u) * 44);
        }
        .bring {
          align-content: center;
          gap: calc(var(--u) * 8);
          font-size: calc(var(--u) * 29 * min(var(--k), 1.15));
          line-height: 1.18;
        }
        .bring ul {
          gap: calc(var(--u) * 6);
        }
        .foot {
          grid-column: 1 / -1;
          grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
        }
        .foot .plain-button {
          font-size: calc(var(--u) * 40 * min(var(--k), 1.2));
        }
      }
      @container style(--compact: yes) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
        .bring {
          display: none;
        }
        figure {
          align-self: center;
        }
        .notice {
          font-size: calc(var(--u) * 30);
          line-height: 1.15;
        }
        .foot .plain-button {
          min-height: calc(var(--u) * 106);
          font-size: calc(var(--u) * 32);
        }
      }
    `,
  ];

  override render() {
    const { language } = this;
    return html`<p class="notice">${icon('info')}<span>${say(this.words, language)}</span></p>
      <section class="bring">
        <h2>${say(KIOSK_CLAIM.bring, language)}</h2>
        <ul>
          ${BRING.JHT.map((paper) => html`<li>${icon('check')}<span>${say(paper, language)}</span></li>`)}
        </ul>
      </section>
      ${portalFigure(this.portal, language)}
      <div class="foot">
        ${backButton(this, language)}
        <button
          class="plain-button main-button"
          type="button"
          @click=${() => this.dispatchEvent(new KioskEvent('claim-accepted'))}
        >
          ${say(KIOSK_CLAIM.take, language)}
        </button>
      </div>`;
  }
}

customElements.define('claim-notice', ClaimNotice);

declare global {
  interface HTMLElementTagNameMap {
    'claim-notice': ClaimNotice;
  }
}
