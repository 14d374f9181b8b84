import { css, html, LitElement, nothing } from 'lit';
import type { Service } from '../contract/queue.ts';
import type { ServiceCode } from '../domain/queue/services.ts';
import { type IconName, icon } from '../ui-kit/icons.ts';
import { KIOSK_CHOICE, KIOSK_WAITING } from '../words/kiosk.ts';
import { type Language, say } from '../words/phrase.ts';
import { SERVICE_NAMES } from '../words/services.ts';
import { ServiceChosen } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';

const ICONS: Record<ServiceCode, IconName> = {
  PU: 'company',
  BPU: 'person',
  JHT: 'savings',
  INFO: 'question',
};

/** One service as one large target: its letter, its name in the words of the citizen, who waits. */
export class ServiceButton extends LitElement {
  static override properties = { service: { attribute: false }, language: { attribute: false } };
  declare service: Service;
  declare language: Language;

  static override styles = [
    kioskStyles,
    css`
      button {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: stretch;
        width: 100%;
        height: 100%;
        min-height: calc(var(--u) * 172);
        padding: 0;
        overflow: hidden;
        border: calc(var(--u) * 3) solid var(--brand);
        border-radius: calc(var(--u) * 28);
        background: var(--surface-raised);
        box-shadow: var(--shadow-raised);
        text-align: left;
        transition: background var(--motion-quick);
      }
      button:active:not(:disabled) {
        background: var(--brand-soft);
      }
      .letter {
        display: flex;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        gap: calc(var(--u) * 12);
        width: calc(var(--u) * 168);
        background: var(--brand);
        color: var(--on-brand);
        font-size: calc(var(--u) * 84);
        font-weight: 800;
        line-height: 1;
      }
      .letter svg {
        width: calc(var(--u) * 64);
      }
      .words {
        display: flex;
        flex-direction: column;
        justify-content: center;
        gap: calc(var(--u) * 8);
        padding: calc(var(--u) * 14) calc(var(--u) * 32);
      }
      .name {
        font-size: calc(var(--u) * 47 * var(--k-name));
        font-weight: 720;
        letter-spacing: -0.015em;
        line-height: 1.12;
        text-wrap: balance;
      }
      .detail {
        text-wrap: balance;
      }
      .detail,
      .waiting {
        font-size: calc(var(--u) * 31 * var(--k));
        line-height: 1.2;
      }
      .waiting {
        display: var(--spare, flex);
        align-items: center;
        gap: calc(var(--u) * 12);
        color: var(--text-soft);
      }
      .waiting svg {
        width: calc(var(--u) * 34 * var(--k));
      }
      .waiting.closed {
        display: flex;
      }
      .go {
        align-self: center;
        width: calc(var(--u) * 52);
        margin-right: calc(var(--u) * 24);
        color: var(--brand);
      }
      button:disabled {
        border-color: var(--edge);
        background: var(--surface);
        color: var(--text-soft);
        box-shadow: none;
        cursor: default;
      }
      button:disabled .letter {
        background: var(--text-soft);
      }
      @media (orientation: landscape) {
        .letter {
          width: calc(var(--u) * 108);
          font-size: calc(var(--u) * 60);
        }
        .letter svg {
          display: var(--spare, block);
          width: calc(var(--u) * 52);
        }
        .words {
          gap: calc(var(--u) * 5);
          padding: calc(var(--u) * 8) calc(var(--u) * 22);
        }
        .go {
          display: none;
        }
      }
    `,
  ];

  override render() {
    const { service, language } = this;
    const [name, detail] = say(SERVICE_NAMES[service.code], language).split(' – ');
    return html`<button
      type="button"
      ?disabled=${!service.open}
      @click=${() => this.dispatchEvent(new ServiceChosen(service.code))}
    >
      <span class="letter" aria-hidden="true">${icon(ICONS[service.code])}${service.series}</span>
      <span class="words">
        <span class="name">${name}</span>
        ${detail === undefined ? nothing : html`<span class="away"> – </span><span class="detail">${detail}</span>`}
        <span class="waiting ${service.open ? '' : 'closed'}">${this.#aside()}</span>
      </span>
      <span class="go">${service.open ? icon('right') : nothing}</span>
    </button>`;
  }

  #aside() {
    const { service, language } = this;
    if (!service.open) return html`${icon('clock')}${say(KIOSK_CHOICE.closed, language)}`;
    return html`${icon('people')}${KIOSK_WAITING[language](service.waiting)}`;
  }
}

customElements.define('service-button', ServiceButton);

declare global {
  interface HTMLElementTagNameMap {
    'service-button': ServiceButton;
  }
}
