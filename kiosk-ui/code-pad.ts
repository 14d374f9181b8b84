import { html, LitElement, nothing } from 'lit';
import { BERKAS_CODE_LENGTH, BERKAS_CODE_SIGNS } from '../domain/berkas/berkas-code.ts';
import { icon } from '../ui-kit/icons.ts';
import { KIOSK_RETURN } from '../words/kiosk-return.ts';
import { type Language, say } from '../words/phrase.ts';
import { backButton } from './back-button.ts';
import { codePadStyles } from './code-pad-styles.ts';
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

  static override styles = [kioskStyles, stepStyles, codePadStyles];

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
