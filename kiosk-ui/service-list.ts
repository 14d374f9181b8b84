import { css, html, LitElement } from 'lit';
import type { Service } from '../contract/queue.ts';
import type { ServiceCode } from '../domain/queue/services.ts';
import type { Language } from '../words/phrase.ts';
import { kioskStyles } from './kiosk-styles.ts';
import './service-button.ts';

/** The services, each as one large target: below one another, or two by two on a screen that lies. */
export class ServiceList extends LitElement {
  static override properties = {
    services: { attribute: false },
    language: { attribute: false },
    now: { attribute: false },
    held: { attribute: false },
  };
  declare services: readonly Service[];
  declare language: Language;
  /** Office time in ms since 1970. */
  declare now: number;
  /** The service of the number one has already, if one changes it. */
  declare held: ServiceCode | null;

  constructor() {
    super();
    this.held = null;
  }

  static override styles = [
    kioskStyles,
    css`
      :host {
        display: grid;
        grid-auto-rows: 1fr;
        gap: calc(var(--u) * 26);
        min-height: 0;
      }
      @media (orientation: landscape) {
        :host {
          grid-template-columns: 1fr 1fr;
          grid-auto-rows: auto;
          gap: max(24px, var(--u) * 24);
        }
      }
      @container style(--compact: yes) {
        :host {
          grid-template-columns: 1fr 1fr;
          grid-auto-rows: auto;
          gap: calc(var(--u) * 26);
        }
      }
    `,
  ];

  override render() {
    return this.services.map(
      (service) => html`<service-button
        .service=${service}
        .language=${this.language}
        .now=${this.now}
        .held=${service.code === this.held}
      ></service-button>`,
    );
  }
}

customElements.define('service-list', ServiceList);

declare global {
  interface HTMLElementTagNameMap {
    'service-list': ServiceList;
  }
}
