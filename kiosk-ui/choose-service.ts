import { css, html, LitElement, nothing } from 'lit';
import type { Service } from '../contract/queue.ts';
import { icon } from '../ui-kit/icons.ts';
import { KIOSK_CHOICE } from '../words/kiosk.ts';
import { type Language, type Phrase, say } from '../words/phrase.ts';
import type { Band } from './hall-band.ts';
import { kioskStyles } from './kiosk-styles.ts';
import './secondary-row.ts';
import './service-list.ts';

/** The first screen below the title: four services, what few need, and what is to be known of the hall. */
export class ChooseService extends LitElement {
  static override properties = {
    services: { attribute: false },
    language: { attribute: false },
    priority: { attribute: false },
    help: { attribute: false },
    band: { attribute: false },
    privacy: { attribute: false },
    now: { attribute: false },
  };
  declare services: readonly Service[];
  declare language: Language;
  declare priority: boolean;
  declare help: boolean;
  declare band: Band | null;
  /** What is said of personal data in one line. */
  declare privacy: Phrase | null;
  declare now: number;

  static override styles = [
    kioskStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        row-gap: calc(var(--u) * 26);
        padding: calc(var(--u) * 28) calc(var(--u) * 56);
        min-height: 0;
      }
      service-list {
        flex: 1;
      }
      .band,
      .complaints {
        display: flex;
        align-items: center;
        gap: calc(var(--u) * 16);
        line-height: 1.25;
      }
      .band {
        padding: calc(var(--u) * 16) calc(var(--u) * 28);
        border-radius: calc(var(--u) * 20);
        background: var(--warn-soft);
        color: var(--warn);
        font-size: calc(var(--u) * 32 * var(--k));
        font-weight: 650;
      }
      .band svg {
        width: calc(var(--u) * 44);
      }
      /* With a line to be read first, large text takes its room from the small print of the row. */
      .band ~ secondary-row {
        --tile-detail: var(--cramped, block);
        --tile-align: var(--cramped-align, start);
      }
      .complaints {
        justify-content: center;
        color: var(--text-soft);
        font-size: calc(var(--u) * 28 * var(--k));
      }
      .complaints svg {
        width: calc(var(--u) * 34);
      }
      .privacy {
        display: var(--cramped, block);
      }
      @media (orientation: landscape) {
        .privacy {
          display: none;
        }
        :host {
          row-gap: calc(var(--u) * 10);
          padding: calc(var(--u) * 10) calc(var(--u) * 32);
        }
        .band {
          padding: calc(var(--u) * 3) calc(var(--u) * 22);
          font-size: calc(var(--u) * 28 * min(var(--k), 1.15));
          line-height: 1.15;
        }
        .band svg {
          width: calc(var(--u) * 36);
        }
        .complaints {
          display: var(--spare, flex);
          font-size: calc(var(--u) * 28);
          line-height: 1.1;
        }
        .complaints svg {
          width: calc(var(--u) * 28);
        }
      }
    `,
  ];

  override render() {
    const { language, band, privacy } = this;
    return html`
      ${
        band === null
          ? nothing
          : html`<p class="band" role="status">${icon(band.picture)}<span>${band.words}</span></p>`
      }
      <secondary-row .language=${language} .priority=${this.priority} .help=${this.help}></secondary-row>
      <service-list .services=${this.services} .language=${language} .now=${this.now}></service-list>
      ${
        band === null
          ? html`<p class="complaints">${icon('info')}<span
              >${say(KIOSK_CHOICE.complaints, language)}
              ${privacy === null ? nothing : html`<span class="privacy">${say(privacy, language)}</span>`}</span
            ></p>`
          : nothing
      }
    `;
  }
}

customElements.define('choose-service', ChooseService);

declare global {
  interface HTMLElementTagNameMap {
    'choose-service': ChooseService;
  }
}
