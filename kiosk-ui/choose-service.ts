import { css, html, LitElement, nothing } from 'lit';
import type { Service } from '../contract/queue.ts';
import { icon } from '../ui-kit/icons.ts';
import { KIOSK_CHOICE } from '../words/kiosk.ts';
import { type Language, say } from '../words/phrase.ts';
import { KioskEvent } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';
import './service-button.ts';

/** The first screen below the title: four services, priority, and where complaints go. */
export class ChooseService extends LitElement {
  static override properties = {
    services: { attribute: false },
    language: { attribute: false },
    priority: { attribute: false },
    printerTrouble: { attribute: false },
  };
  declare services: readonly Service[];
  declare language: Language;
  declare priority: boolean;
  declare printerTrouble: boolean;

  static override styles = [
    kioskStyles,
    css`
      :host {
        display: grid;
        grid-template: 'trouble' auto 'priority' auto 'services' 1fr 'complaints' auto / 1fr;
        row-gap: calc(var(--u) * 26);
        padding: calc(var(--u) * 28) calc(var(--u) * 56);
        min-height: 0;
      }
      .trouble {
        grid-area: trouble;
        display: flex;
        align-items: center;
        gap: calc(var(--u) * 20);
        padding: calc(var(--u) * 18) calc(var(--u) * 28);
        border-radius: calc(var(--u) * 20);
        background: var(--warn-soft);
        color: var(--warn);
        font-size: calc(var(--u) * 30 * var(--k));
        font-weight: 600;
        line-height: 1.25;
      }
      .trouble svg {
        width: calc(var(--u) * 44);
      }
      .services {
        display: grid;
        grid-auto-rows: 1fr;
        gap: calc(var(--u) * 26);
        grid-area: services;
        min-height: 0;
      }
      .priority {
        grid-area: priority;
        width: 100%;
        min-height: calc(var(--u) * 112);
        justify-content: flex-start;
        text-align: left;
        text-wrap: balance;
      }
      .priority svg {
        width: calc(var(--u) * 56);
      }
      .priority[aria-pressed='true'] {
        border-color: var(--brand-deep);
        background: var(--brand-deep);
        color: var(--on-brand);
      }
      .box {
        display: grid;
        place-items: center;
        flex: none;
        width: calc(var(--u) * 56);
        height: calc(var(--u) * 56);
        margin-left: auto;
        border: calc(var(--u) * 3) solid currentColor;
        border-radius: calc(var(--u) * 12);
      }
      .box svg {
        width: calc(var(--u) * 44);
        stroke-width: 3;
      }
      .complaints {
        grid-area: complaints;
        display: flex;
        align-items: center;
        justify-content: center;
        gap: calc(var(--u) * 14);
        color: var(--text-soft);
        font-size: calc(var(--u) * 28 * var(--k));
        line-height: 1.25;
      }
      .complaints svg {
        width: calc(var(--u) * 34);
      }
      .trouble ~ .complaints {
        display: none;
      }
      @media (orientation: landscape) {
        :host {
          grid-template:
            'priority aside' auto
            'services services' 1fr / 1fr auto;
          gap: calc(var(--u) * 14) calc(var(--u) * 24);
          padding: calc(var(--u) * 14) calc(var(--u) * 32);
        }
        .trouble,
        .complaints {
          grid-area: aside;
          max-width: calc(var(--u) * 372);
          font-size: calc(var(--u) * 28 * min(var(--k), 1.15));
          line-height: 1.15;
        }
        .trouble {
          padding: 0 calc(var(--u) * 20);
        }
        .services {
          grid-template-columns: 1fr 1fr;
          gap: calc(var(--u) * 24);
        }
        .priority {
          min-height: calc(var(--u) * 84);
        }
      }
    `,
  ];

  override render() {
    const { language, priority } = this;
    return html`
      ${
        this.printerTrouble
          ? html`<p class="trouble" role="status">${icon('paper')}${say(KIOSK_CHOICE.printerTrouble, language)}</p>`
          : nothing
      }
      <button
        class="plain-button priority"
        type="button"
        aria-pressed=${priority}
        @click=${() => this.dispatchEvent(new KioskEvent('priority-switched'))}
      >
        ${icon('priority')}<span>${say(KIOSK_CHOICE.priority, language)}</span>
        <span class="box">${priority ? icon('check') : nothing}</span>
      </button>
      <div class="services">
        ${this.services.map(
          (service) => html`<service-button .service=${service} .language=${language}></service-button>`,
        )}
      </div>
      <p class="complaints">${icon('info')}<span>${say(KIOSK_CHOICE.complaints, language)}</span></p>
    `;
  }
}

customElements.define('choose-service', ChooseService);

declare global {
  interface HTMLElementTagNameMap {
    'choose-service': ChooseService;
  }
}
