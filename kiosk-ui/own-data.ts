import { css, html, LitElement } from 'lit';
import type { Notice } from '../contract/privacy-notice.ts';
import { type Language, say } from '../words/phrase.ts';
import { backButton } from './back-button.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { stepStyles } from './step-styles.ts';

/** "Data Anda": what is taken down at the counter, why, for how long, and what one may ask. */
export class OwnData extends LitElement {
  static override properties = { notice: { attribute: false }, language: { attribute: false } };
  declare notice: Notice;
  declare language: Language;

  static override styles = [
    kioskStyles,
    stepStyles,
    css`
      .text {
        flex: 1;
        overflow-y: auto;
        font-size: calc(var(--u) * 31 * var(--k));
        line-height: 1.3;
      }
      h2 {
        margin-top: calc(var(--u) * 24);
        font-size: 1.06em;
        font-weight: 720;
      }
      .short {
        font-weight: 650;
      }
    `,
  ];

  override render() {
    const { notice, language } = this;
    return html`<div class="text" tabindex="0">
        <p class="short">${say(notice.short, language)}</p>
        ${notice.sections.map(
          ({ title, text }) => html`<h2>${say(title, language)}</h2>
            <p>${say(text, language)}</p>`,
        )}
      </div>
      <div class="foot">${backButton(this, language)}</div>`;
  }
}

customElements.define('own-data', OwnData);
