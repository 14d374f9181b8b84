import { css, html, LitElement, nothing } from 'lit';
import type { ScreenOffice } from '../contract/screens.ts';
import { icon } from '../ui-kit/icons.ts';
import { otherLanguage } from '../ui-kit/language.ts';
import { hallName } from '../ui-kit/office-name.ts';
import { KIOSK_CHOICE, LANGUAGE_NAMES } from '../words/kiosk.ts';
import { type Language, say } from '../words/phrase.ts';
import { NOTICE_WORDS } from '../words/privacy-notice.ts';
import { KioskEvent } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';

/** The band at the head: whose machine this is, and the two switches that are always in the same place. */
export class KioskMasthead extends LitElement {
  static override properties = {
    office: { attribute: false },
    language: { attribute: false },
    largeText: { attribute: false },
    offersData: { attribute: false },
  };
  declare office: ScreenOffice | null;
  declare language: Language;
  declare largeText: boolean;
  /** On the first screen one may read what becomes of one's data. */
  declare offersData: boolean;

  static override styles = [
    kioskStyles,
    css`
      header {
        display: grid;
        grid-template: 'who tools' auto 'title title' auto / 1fr auto;
        column-gap: calc(var(--u) * 24);
        padding: calc(var(--u) * 44) calc(var(--u) * 56);
        background: var(--brand-deep);
        color: var(--on-brand);
      }
      .agency {
        font-size: calc(var(--u) * 36);
        font-weight: 750;
        line-height: 1.2;
      }
      .hall {
        color: var(--on-brand-soft);
        font-size: calc(var(--u) * 28);
        line-height: 1.25;
        text-wrap: balance;
      }
      .tools {
        grid-area: tools;
        display: flex;
        gap: calc(var(--u) * 20);
        align-items: center;
      }
      .plain-button {
        border-color: var(--on-brand-soft);
        background: transparent;
        color: var(--on-brand);
        font-size: calc(var(--u) * 30);
        padding-inline: calc(var(--u) * 20);
      }
      .plain-button svg {
        width: calc(var(--u) * 40);
      }
      .plain-button:active {
        background: var(--brand-pressed);
      }
      .plain-button[aria-pressed='true'] {
        background: var(--on-brand);
        color: var(--brand-deep);
      }
      .title {
        grid-area: title;
      }
      @media (orientation: landscape) {
        header {
          grid-template: 'who tools' auto 'title tools' auto / 1fr auto;
          padding: calc(var(--u) * 14) calc(var(--u) * 32);
        }
        .who {
          display: flex;
          gap: calc(var(--u) * 16);
          align-items: baseline;
          min-width: 0;
          text-wrap: nowrap;
        }
        .hall {
          text-wrap: nowrap;
        }
        .agency {
          font-size: calc(var(--u) * 28);
        }
        .hall {
          font-size: calc(var(--u) * 25);
          overflow: hidden;
          text-overflow: ellipsis;
        }
        .tools {
          gap: calc(var(--u) * 16);
        }
        /* Lying, the title takes the room of words and pictures. */
        .own,
        .plain-button:not(.own-data) svg {
          display: none;
        }
        .plain-button {
          text-wrap: nowrap;
          padding-inline: calc(var(--u) * 12);
          gap: calc(var(--u) * 12);
          font-size: calc(var(--u) * 28);
        }
      }
    `,
  ];

  override render() {
    const other = otherLanguage(this.language);
    return html`<header>
      <div class="who">
        <p class="agency">${this.office?.agency}</p>
        <p class="hall">${this.office ? hallName(this.office) : nothing}</p>
      </div>
      <div class="tools">
        ${
          this.offersData
            ? html`<button
                class="plain-button own-data"
                type="button"
                aria-label=${say(NOTICE_WORDS.ownData, this.language)}
                @click=${() => this.dispatchEvent(new KioskEvent('reading-asked'))}
              >
                ${icon('info')}<span class="own">${say(NOTICE_WORDS.ownData, this.language)}</span>
              </button>`
            : nothing
        }
        <button
          class="plain-button"
          type="button"
          aria-pressed=${this.largeText}
          @click=${() => this.dispatchEvent(new KioskEvent('text-size-switched'))}
        >
          ${icon('textSize')}${say(KIOSK_CHOICE.largeText, this.language)}
        </button>
        <button
          class="plain-button"
          type="button"
          lang=${other}
          @click=${() => this.dispatchEvent(new KioskEvent('language-switched'))}
        >
          ${icon('globe')}${LANGUAGE_NAMES[other]}
        </button>
      </div>
      <div class="title"><slot></slot></div>
    </header>`;
  }
}

customElements.define('kiosk-masthead', KioskMasthead);

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-masthead': KioskMasthead;
  }
}
