import { css, html, LitElement, nothing } from 'lit';
import { type IconName, icon } from '../ui-kit/icons.ts';
import { KIOSK_CHOICE } from '../words/kiosk.ts';
import { KIOSK_RETURN } from '../words/kiosk-return.ts';
import { type Language, type Phrase, say } from '../words/phrase.ts';
import { KioskEvent, type KioskWish } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';

/** What few need, in one quiet row: two ways to be called that are chosen before the service, and coming back. */
export class SecondaryRow extends LitElement {
  static override properties = {
    language: { attribute: false },
    priority: { attribute: false },
    help: { attribute: false },
  };
  declare language: Language;
  declare priority: boolean;
  declare help: boolean;

  static override styles = [
    kioskStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: calc(var(--u) * 24);
      }
      .plain-button {
        display: grid;
        grid-template: 'name mark' auto 'detail detail' auto / 1fr auto;
        gap: calc(var(--u) * 6) calc(var(--u) * 10);
        align-items: center;
        align-content: var(--tile-align, var(--spare-align, start));
        padding: calc(var(--u) * 16) calc(var(--u) * 20);
        text-align: left;
      }
      .name {
        font-size: calc(var(--u) * 30 * min(var(--k), 1.2));
        white-space: nowrap;
      }
      .detail {
        display: var(--tile-detail, block);
        grid-area: detail;
        color: var(--text-soft);
        font-size: calc(var(--u) * 28 * min(var(--k), 1.1));
        font-weight: 500;
        line-height: 1.2;
      }
      .mark {
        display: grid;
        place-items: center;
        grid-area: mark;
        width: calc(var(--u) * 44);
        height: calc(var(--u) * 44);
        border: calc(var(--u) * 3) solid currentColor;
        border-radius: calc(var(--u) * 12);
      }
      .plain-button .mark svg {
        width: calc(var(--u) * 32);
        stroke-width: 3;
      }
      .mark.on {
        border-color: transparent;
      }
      /* Large words have no room beside a box: the dark ground says that it is chosen. */
      .mark {
        display: var(--cramped, grid);
      }
      .plain-button[aria-pressed='true'] {
        border-color: var(--brand);
        background: var(--brand);
        color: var(--on-brand);
      }
      .plain-button[aria-pressed='true'] .detail {
        color: var(--on-brand-soft);
      }
      @media (orientation: landscape) {
        .plain-button {
          gap: 0 calc(var(--u) * 8);
          padding: calc(var(--u) * 6) calc(var(--u) * 14);
        }
        .name {
          white-space: var(--spare-wrap, nowrap);
        }
        .detail {
          display: var(--spare, var(--tile-detail, block));
          font-size: calc(var(--u) * 28);
          line-height: 1.12;
        }
        .mark {
          display: var(--spare, grid);
          width: calc(var(--u) * 38);
          height: calc(var(--u) * 38);
        }
        .plain-button .mark svg {
          width: calc(var(--u) * 26);
        }
      }
      @container style(--compact: yes) {
        :host {
          gap: calc(var(--u) * 26);
        }
        .plain-button {
          align-content: center;
          justify-items: center;
          grid-template: 'name' auto / minmax(0, 1fr);
          padding: calc(var(--u) * 4) calc(var(--u) * 2);
          text-align: center;
        }
        .name {
          font-size: calc(var(--u) * 30 * min(var(--k), 1.1));
          line-height: 1.1;
          white-space: normal;
        }
        .detail,
        .mark {
          display: none;
        }
      }
    `,
  ];

  override render() {
    return html`
      ${this.#toggle('priority-switched', this.priority, KIOSK_CHOICE.priority, KIOSK_CHOICE.priorityDetail)}
      ${this.#toggle('help-switched', this.help, KIOSK_CHOICE.help, KIOSK_CHOICE.helpDetail)}
      <button class="plain-button back" type="button" @click=${() => this.#wish('came-back')}>
        ${this.#words(KIOSK_RETURN.tile, KIOSK_RETURN.tileDetail)}${this.#mark('right', 'on')}
      </button>
    `;
  }

  #toggle(wish: KioskWish, isOn: boolean, name: Phrase, detail: Phrase) {
    return html`<button
      class="plain-button toggle"
      type="button"
      aria-pressed=${isOn}
      @click=${() => this.#wish(wish)}
    >
      ${this.#words(name, detail)}${this.#mark(isOn ? 'check' : null, '')}
    </button>`;
  }

  #words(name: Phrase, detail: Phrase) {
    return html`<span class="name">${say(name, this.language)}</span><span class="away">: </span
      ><span class="detail">${say(detail, this.language)}</span>`;
  }

  #mark(picture: IconName | null, on: string) {
    return html`<span class="mark ${on}">${picture === null ? nothing : icon(picture)}</span>`;
  }

  #wish(wish: KioskWish): void {
    this.dispatchEvent(new KioskEvent(wish));
  }
}

customElements.define('secondary-row', SecondaryRow);

declare global {
  interface HTMLElementTagNameMap {
    'secondary-row': SecondaryRow;
  }
}
