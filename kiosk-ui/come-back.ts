import { css, html, LitElement } from 'lit';
import type { Service } from '../contract/queue.ts';
import type { StatedPurpose } from '../domain/queue/visit-kind.ts';
import { type IconName, icon } from '../ui-kit/icons.ts';
import { KIOSK_PURPOSES, KIOSK_RETURN } from '../words/kiosk-return.ts';
import { type Language, say } from '../words/phrase.ts';
import { backButton } from './back-button.ts';
import { KioskEvent, PurposeChosen } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { stepStyles } from './step-styles.ts';
import './service-list.ts';

const PICTURES: Record<StatedPurpose, IconName> = {
  'sudah-bayar': 'payment',
  melengkapi: 'folder',
  'ambil-kartu': 'card',
};
const PURPOSES = Object.keys(PICTURES) as StatedPurpose[];

/** What somebody came back for, and then for which service; who has the code of a tanda terima need not know. */
export class ComeBack extends LitElement {
  static override properties = {
    chosen: { attribute: false },
    services: { attribute: false },
    language: { attribute: false },
    now: { attribute: false },
  };
  /** The purpose was said: the services are shown. */
  declare chosen: boolean;
  declare services: readonly Service[];
  declare language: Language;
  declare now: number;

  static override styles = [
    kioskStyles,
    stepStyles,
    css`
      @media (orientation: landscape) {
        .large-list {
          grid-template-columns: repeat(3, minmax(0, 1fr));
          max-height: calc(var(--u) * 330);
        }
        .large {
          flex-direction: column;
          justify-content: center;
          padding: calc(var(--u) * 16);
          text-align: center;
        }
      }
    `,
  ];

  override render() {
    return this.chosen ? this.#services() : this.#purposes();
  }

  #purposes() {
    return html`<div class="large-list">
        ${PURPOSES.map(
          (purpose) => html`<button
            class="large"
            type="button"
            @click=${() => this.dispatchEvent(new PurposeChosen(purpose))}
          >
            ${icon(PICTURES[purpose])}<span>${say(KIOSK_PURPOSES[purpose], this.language)}</span>
          </button>`,
        )}
      </div>
      <div class="foot">${backButton(this, this.language)}</div>`;
  }

  /** To ask something one takes an ordinary number. */
  #services() {
    return html`<service-list
        .services=${this.services.filter(({ code }) => code !== 'INFO')}
        .language=${this.language}
        .now=${this.now}
      ></service-list>
      <div class="foot">
        ${backButton(this, this.language)}
        <button
          class="plain-button wide code"
          type="button"
          @click=${() => this.dispatchEvent(new KioskEvent('code-offered'))}
        >
          ${icon('folder')}${say(KIOSK_RETURN.haveCode, this.language)}
        </button>
      </div>`;
  }
}

customElements.define('come-back', ComeBack);

declare global {
  interface HTMLElementTagNameMap {
    'come-back': ComeBack;
  }
}
