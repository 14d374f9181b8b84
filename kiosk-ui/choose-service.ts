import { html, LitElement, nothing } from 'lit';
import type { Service } from '../contract/queue.ts';
import { icon } from '../ui-kit/icons.ts';
import { KIOSK_READING } from '../words/kiosk-reading.ts';
import { type Language, type Phrase, say } from '../words/phrase.ts';
import { chooseServiceStyles } from './choose-service-styles.ts';
import type { Band } from './hall-band.ts';
import { KioskEvent } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';
import './secondary-row.ts';
import './service-list.ts';

/**
 * The first screen below the title: four services, what few need, and what is to be known of the hall.
 *
 * @slot faces what those who were served are asked; takes no room while nothing is put into it
 */
export class ChooseService extends LitElement {
  static override properties = {
    services: { attribute: false },
    language: { attribute: false },
    priority: { attribute: false },
    help: { attribute: false },
    band: { attribute: false },
    privacy: { attribute: false },
    now: { attribute: false },
  };
  declare services: readonly Service[];
  declare language: Language;
  declare priority: boolean;
  declare help: boolean;
  declare band: Band | null;
  /** What is said of personal data in one line. */
  declare privacy: Phrase | null;
  declare now: number;

  static override styles = [kioskStyles, chooseServiceStyles];

  override render() {
    const { language, band, privacy } = this;
    return html`
      ${
        band === null
          ? nothing
          : html`<p class="band" role="status">${icon(band.picture)}<span>${band.words}</span></p>`
      }
      <secondary-row .language=${language} .priority=${this.priority} .help=${this.help}></secondary-row>
      <service-list .services=${this.services} .language=${language} .now=${this.now}></service-list>
      <div class="foot">
        <button class="plain-button reading" type="button" @click=${() => this.dispatchEvent(new KioskEvent('reading-asked'))}>
          ${icon('info')}<span>${say(KIOSK_READING.offer, language)}</span>
        </button>
        ${privacy === null ? nothing : html`<p class="privacy">${say(privacy, language)}</p>`}
      </div>
      <slot name="faces"></slot>
    `;
  }
}

customElements.define('choose-service', ChooseService);

declare global {
  interface HTMLElementTagNameMap {
    'choose-service': ChooseService;
  }
}
