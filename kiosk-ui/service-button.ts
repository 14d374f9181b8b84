import { css, html, LitElement, nothing } from 'lit';
import { closedFacts } from '../contract/closed-facts.ts';
import type { Service } from '../contract/queue.ts';
import type { ServiceCode } from '../domain/queue/services.ts';
import { type IconName, icon } from '../ui-kit/icons.ts';
import { closedWords } from '../words/closed.ts';
import { KIOSK_CHOICE, KIOSK_RANGE, KIOSK_WAITING } from '../words/kiosk.ts';
import { KIOSK_REPLACE } from '../words/kiosk-return.ts';
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

/** One service as one large target: its letter, its name in the words of the citizen, who waits and how long. */
export class ServiceButton extends LitElement {
  static override properties = {
    service: { attribute: false },
    language: { attribute: false },
    now: { attribute: false },
    held: { attribute: false },
  };
  declare service: Service;
  declare language: Language;
  /** Office time in ms since 1970. */
  declare now: number;
  /** The number one has already is of this service. */
  declare held: boolean;

  static override styles = [
    kioskStyles,
    css`
      button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto auto;
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
        min-width: calc(var(--u) * 168);
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
      .estimate {
        display: flex;
        align-items: center;
        gap: calc(var(--u) * 12);
        max-width: calc(var(--u) * 200);
        padding-right: calc(var(--u) * 20);
        font-size: calc(var(--u) * 31);
        font-weight: 600;
        line-height: 1.2;
      }
      .estimate svg {
        width: calc(var(--u) * 34);
        color: var(--brand);
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
      /* Large text, and a screen that lies, need the width for the name: how long stands under the letter. */
      @container style(--narrow: yes) {
        button {
          grid-template: 'letter words' 1fr 'estimate words' auto / auto minmax(0, 1fr);
        }
        .letter {
          grid-area: letter;
          flex-direction: row;
          padding-inline: calc(var(--u) * 10);
        }
        .words {
          grid-area: words;
        }
        .estimate {
          grid-area: estimate;
          justify-content: center;
          max-width: none;
          padding: 0 calc(var(--u) * 8) calc(var(--u) * 14);
          background: var(--brand);
          color: var(--on-brand);
          text-align: center;
        }
        .range {
          width: min-content;
        }
        .estimate svg,
        .go {
          display: none;
        }
      }
      @media (orientation: landscape) {
        .letter {
          gap: calc(var(--u) * 8);
          min-width: calc(var(--u) * 124);
          font-size: calc(var(--u) * 60);
        }
        .letter svg {
          width: calc(var(--u) * 46);
        }
        .words {
          gap: calc(var(--u) * 5);
          padding: calc(var(--u) * 8) calc(var(--u) * 20);
        }
        .estimate {
          font-size: calc(var(--u) * 28);
          line-height: 1.1;
        }
        .waiting.closed {
          font-size: calc(var(--u) * 28 * min(var(--k), 1.1));
          line-height: 1.1;
        }
        button:disabled .detail,
        .opens {
          display: none;
        }
      }
    `,
  ];

  override render() {
    const { service, language } = this;
    const mayTake = service.open && !this.held;
    const [name, detail] = say(SERVICE_NAMES[service.code], language).split(' – ');
    return html`<button
      type="button"
      ?disabled=${!mayTake}
      @click=${() => this.dispatchEvent(new ServiceChosen(service.code))}
    >
      <span class="letter" aria-hidden="true">${icon(ICONS[service.code])}${service.series}</span>
      <span class="words">
        <span class="name">${name}</span>
        ${detail === undefined ? nothing : html`<span class="away"> – </span><span class="detail">${detail}</span>`}
        <span class="waiting ${mayTake ? '' : 'closed'}">${this.#aside()}</span>
      </span>
      ${mayTake ? this.#estimate() : nothing}
      <span class="go">${mayTake ? icon('right') : nothing}</span>
    </button>`;
  }

  #aside() {
    const { service, language } = this;
    if (this.held) return html`${icon('check')}${say(KIOSK_REPLACE.yours, language)}`;
    if (!service.open) return html`${icon('clock')}<span>${this.#whyClosed()}</span>`;
    return html`${icon('people')}${KIOSK_WAITING[language](service.waiting)}`;
  }

  #whyClosed() {
    const { closed } = this.service;
    if (closed === undefined) return say(KIOSK_CHOICE.closed, this.language);
    const { heading, detail } = closedWords(closedFacts(closed), this.now, this.language);
    return html`${heading}${detail === '' ? nothing : html`<span class="opens">. ${detail}</span>`}`;
  }

  /** How long whoever takes a number now will wait; nothing while nobody can tell. */
  #estimate() {
    const range = this.service.estimateMinutes;
    if (range === null || range.high === 0) return nothing;
    return html`<span class="estimate">${icon('clock')}<span class="range">${KIOSK_RANGE[this.language](range.low, range.high)}</span></span>`;
  }
}

customElements.define('service-button', ServiceButton);

declare global {
  interface HTMLElementTagNameMap {
    'service-button': ServiceButton;
  }
}
