import { html, LitElement } from 'lit';
import type { IssuedTicket, Service } from '../contract/queue.ts';
import { KIOSK_REPLACE } from '../words/kiosk-return.ts';
import type { Language } from '../words/phrase.ts';
import { backButton } from './back-button.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { stepStyles } from './step-styles.ts';
import './service-list.ts';

/** The services again, for somebody who touched the wrong one; the number stays until another is chosen. */
export class ReplaceService extends LitElement {
  static override properties = {
    ticket: { attribute: false },
    services: { attribute: false },
    language: { attribute: false },
    now: { attribute: false },
  };
  declare ticket: IssuedTicket;
  declare services: readonly Service[];
  declare language: Language;
  declare now: number;

  static override styles = [kioskStyles, stepStyles];

  override render() {
    return html`
      <service-list
        .services=${this.services}
        .language=${this.language}
        .now=${this.now}
        .held=${this.ticket.service}
      ></service-list>
      <div class="foot">${backButton(this, this.language, KIOSK_REPLACE.keep)}</div>
    `;
  }
}

customElements.define('replace-service', ReplaceService);

declare global {
  interface HTMLElementTagNameMap {
    'replace-service': ReplaceService;
  }
}
