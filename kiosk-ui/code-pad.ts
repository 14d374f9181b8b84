import { css, html, LitElement, nothing } from 'lit';
import { BERKAS_CODE_LENGTH, BERKAS_CODE_SIGNS } from '../domain/berkas/berkas-code.ts';
import { icon } from '../ui-kit/icons.ts';
import { KIOSK_RETURN } from '../words/kiosk-return.ts';
import { type Language, say } from '../words/phrase.ts';
import { backButton } from './back-button.ts';
import { KeyPressed, KioskEvent } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { stepStyles } from './step-styles.ts';
import { ERASE } from './steps.ts';
import { ENTER, hearKeys } from './typed-keys.ts';

/** Half of the code stands before the dash it is printed with. */
const GROUP = BERKAS_CODE_LENGTH / 2;
const PLACES = Array.from({ length: BERKAS_CODE_LENGTH }, (_, place) => place);

/** The code of a tanda terima on large keys: only the signs a code can have, so that none is mistaken for another. */
export class CodePad extends LitElement {
  static override properties = {
    code: { attribute: false },
    trouble: { attribute: false },
    language: { attribute: false },
  };
  declare code: string;
  /** Why the code was not taken; empty while nothing is wrong. */
  declare trouble: string;
  declare language: Language;

  #deaf = () => {};

  override connectedCallback() {
    super.connectedCallback();
    this.#deaf = hearKeys((key) => this.#typed(key));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#deaf();
  }

  static override styles = [
    kioskStyles,
    stepStyles,
    css`
      .typed {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: calc(var(--u) * 14);
      }
      .sign {
        display: grid;
        place-items: center;
        width: calc(var(--u) * 98);
        height: calc(var(--u) * 124);
        border-bottom: calc(var(--u) * 6) solid var(--edge);
        border-radius: calc(var(--u) * 12);
        background: var(--surface-raised);
        font-size: calc(var(--u) * 84);
        font-weight: 750;
        line-height: 1;
      }
      .sign.next {
        border-color: var(--brand);
        background: var(--brand-soft);
      }
      .dash {
        width: calc(var(--u) * 30);
        height: calc(var(--u) * 6);
        background: var(--text-soft);
      }
      .lead,
      .trouble {
        font-size: calc(var(--u) * 34 * min(var(--k), 1.25));
        line-height: 1.25;
        text-align: center;
        text-wrap: balance;
      }
      .lead {
        color: var(--text-soft);
      }
      .trouble {
        padding: calc(var(--u) * 16) calc(var(--u) * 24);
        outline: var(--edge-block) solid var(--edge);
        outline-offset: calc(-1 * var(--edge-block));
        border-radius: calc(var(--u) * 20);
        background: var(--warn-soft);
        color: var(--warn);
        font-weight: 650;
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(6, 1fr);
        grid-auto-rows: minmax(calc(var(--u) * 84), calc(var(--u) * 172));
        gap: calc(var(--u) * 16);
        flex: 1;
        align-content: end;
      }
      .key {
        border: calc(var(--u) * 3) solid var(--brand);
        border-radius: calc(var(--u) * 20);
        background: var(--surface-raised);
        box-shadow: inset 0 0 0 var(--edge-more) var(--brand);
        color: var(--brand-ink);
        font-size: calc(var(--u) * 64);
        font-weight: 720;
        line-height: 1;
      }
      .key:active {
        background: var(--brand-soft);
      }
      .erase {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: calc(var(--u) * 12);
        grid-column: span 2;
        font-size: calc(var(--u) * 36 * min(var(--k), 1.2));
      }
      .erase svg {
        width: calc(var(--u) * 56);
      }
      .send:disabled {
        border-color: var(--edge);
        background: var(--surface);
        color: var(--text-soft);
        cursor: default;
      }
      @media (orientation: landscape) {
        :host {
          gap: calc(var(--u) * 14);
        }
        .typed {
          gap: calc(var(--u) * 10);
        }
        .sign {
          width: calc(var(--u) * 76);
          height: calc(var(--u) * 88);
          font-size: calc(var(--u) * 62);
        }
        .lead,
        .trouble {
          font-size: calc(var(--u) * 28 * min(var(--k), 1.15));
          line-height: 1.15;
        }
        .trouble {
          padding: calc(var(--u) * 8) calc(var(--u) * 24);
        }
        .keys {
          grid-template-columns: repeat(8, 1fr);
          grid-auto-rows: minmax(calc(var(--u) * 82), calc(var(--u) * 96));
          gap: calc(var(--u) * 12);
        }
        .key {
          font-size: calc(var(--u) * 48);
        }
        .erase {
          font-size: calc(var(--u) * 30);
        }
      }
      @container style(--compact: yes) {
        :host {
          gap: calc(var(--u) * 7);
          padding-block: calc(var(--u) * 6);
        }
        .sign {
          width: calc(var(--u) * 54);
          height: calc(var(--u) * 52);
          font-size: calc(var(--u) * 44);
        }
        .lead {
          display: none;
        }
        .keys {
          grid-auto-rows: calc(var(--u) * 80);
          gap: calc(var(--u) * 6);
        }
        .trouble {
          padding: 0 calc(var(--u) * 16);
          font-size: calc(var(--u) * 28);
          line-height: 1.1;
        }
      }
    `,
  ];

  override render() {
    const { code, language, trouble } = this;
    const isWhole = code.length === BERKAS_CODE_LENGTH;
    return html`
      <p class="typed" role="status">
        <span class="away">${say(KIOSK_RETURN.codeSoFar, language)}: ${[...code].join(' ')}</span>
        ${PLACES.map((place) => this.#sign(place))}
      </p>
      ${
        trouble === ''
          ? html`<p class="lead">${say(KIOSK_RETURN.codeLead, language)}</p>`
          : html`<p class="trouble" role="alert">${trouble}</p>`
      }
      <div class="keys">
        ${[...BERKAS_CODE_SIGNS].map(
          (sign) =>
            html`<button class="key" type="button" @click=${() => this.#press(sign)}>${sign}</button>`,
        )}
        <button class="key erase" type="button" @click=${() => this.#press(ERASE)}>
          ${icon('erase')}${say(KIOSK_RETURN.erase, language)}
        </button>
      </div>
      <div class="foot">
        ${backButton(this, language)}
        <button
          class="plain-button main-button wide send"
          type="button"
          ?disabled=${!isWhole}
          @click=${() => this.#send()}
        >
          ${say(KIOSK_RETURN.takeNumber, language)}
        </button>
      </div>
    `;
  }

  #sign(place: number) {
    const { code } = this;
    return html`${place === GROUP ? html`<span class="dash" aria-hidden="true"></span>` : nothing}<span
        class="sign ${place === code.length ? 'next' : ''}"
        aria-hidden="true"
        >${code[place] ?? ''}</span
      >`;
  }

  /** A code that is scanned after one that was not taken stands in its place. */
  #typed(key: string): void {
    const isWhole = this.code.length === BERKAS_CODE_LENGTH;
    if (key === ENTER && isWhole) this.#send();
    if (!BERKAS_CODE_SIGNS.includes(key)) return;
    if (isWhole && this.trouble !== '') for (const _ of PLACES) this.#press(ERASE);
    this.#press(key);
  }

  #send(): void {
    this.dispatchEvent(new KioskEvent('code-sent'));
  }

  #press(key: string): void {
    this.dispatchEvent(new KeyPressed(key));
  }
}

customElements.define('code-pad', CodePad);

declare global {
  interface HTMLElementTagNameMap {
    'code-pad': CodePad;
  }
}
