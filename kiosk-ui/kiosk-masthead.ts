import { html, LitElement, nothing } from 'lit';
import type { ScreenOffice } from '../contract/screens.ts';
import { type IconName, icon } from '../ui-kit/icons.ts';
import { otherLanguage } from '../ui-kit/language.ts';
import { hallName } from '../ui-kit/office-name.ts';
import { KIOSK_CHOICE, LANGUAGE_NAMES } from '../words/kiosk.ts';
import { type Language, type Phrase, say } from '../words/phrase.ts';
import { KioskEvent, type KioskWish } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { mastheadStyles } from './masthead-styles.ts';

/** The band at the head: whose machine this is, and the tools that are at the same place on every screen. */
export class KioskMasthead extends LitElement {
  static override properties = {
    office: { attribute: false },
    language: { attribute: false },
    largeText: { attribute: false },
    highContrast: { attribute: false },
    listens: { attribute: false },
    listening: { attribute: false },
    titled: { type: Boolean, reflect: true },
  };
  declare office: ScreenOffice | null;
  declare language: Language;
  declare largeText: boolean;
  declare highContrast: boolean;
  /** Whether the kiosk speaks to those who cannot see it. */
  declare listens: boolean;
  /** Whether it does so now. */
  declare listening: boolean;
  /** A title is put into it. */
  declare titled: boolean;

  static override styles = [kioskStyles, mastheadStyles];

  override render() {
    const other = otherLanguage(this.language);
    return html`<header>
      <div class="who">
        <p class="agency">${this.office?.agency}</p>
        <p class="hall">${this.office ? hallName(this.office) : nothing}</p>
      </div>
      <div class="tools">
        ${this.listens ? this.#tool('listen-asked', 'listen', KIOSK_CHOICE.listen, this.listening) : nothing}
        ${this.#tool('text-size-switched', 'textSize', KIOSK_CHOICE.largeText, this.largeText)}
        ${this.#tool('contrast-switched', 'contrast', KIOSK_CHOICE.contrast, this.highContrast)}
        <button class="plain-button tool language" type="button" lang=${other} @click=${() => this.#wish('language-switched')}>
          ${icon('globe')}<span>${LANGUAGE_NAMES[other]}</span>
        </button>
      </div>
      <div class="title"><slot></slot></div>
    </header>`;
  }

  /** `isOn`: for what is switched on and off. */
  #tool(wish: KioskWish, picture: IconName, words: Phrase, isOn?: boolean) {
    return html`<button
      class="plain-button tool"
      type="button"
      aria-label=${say(words, this.language)}
      aria-pressed=${isOn ?? nothing}
      @click=${() => this.#wish(wish)}
    >
      ${icon(picture)}<span>${say(words, this.language)}</span>
    </button>`;
  }

  #wish(wish: KioskWish): void {
    this.dispatchEvent(new KioskEvent(wish));
  }
}

customElements.define('kiosk-masthead', KioskMasthead);

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-masthead': KioskMasthead;
  }
}
