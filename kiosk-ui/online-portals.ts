import { css, html, LitElement } from 'lit';
import type { OnlinePortals } from '../contract/screens.ts';
import { icon } from '../ui-kit/icons.ts';
import { ONLINE_MEANWHILE, portalLines } from '../words/closed.ts';
import { type Language, say } from '../words/phrase.ts';
import { kioskStyles } from './kiosk-styles.ts';

/** What can be done from home while the counter is closed, and where. */
export class OnlinePortalsList extends LitElement {
  static override properties = { portals: { attribute: false }, language: { attribute: false } };
  declare portals: OnlinePortals;
  declare language: Language;

  static override styles = [
    kioskStyles,
    css`
      section {
        display: grid;
        gap: calc(var(--u) * 28);
        padding: calc(var(--u) * 40) calc(var(--u) * 44);
        outline: var(--edge-block) solid var(--edge);
        outline-offset: calc(-1 * var(--edge-block));
        border-radius: calc(var(--u) * 28);
        background: var(--surface-raised);
        text-align: left;
      }
      h2 {
        display: flex;
        gap: calc(var(--u) * 18);
        font-size: calc(var(--u) * 38 * min(var(--k), 1.2));
        font-weight: 700;
        line-height: 1.25;
        text-wrap: balance;
      }
      h2 svg {
        width: calc(var(--u) * 48);
        color: var(--brand);
      }
      ul {
        display: grid;
        gap: calc(var(--u) * 20);
      }
      .name {
        display: block;
        color: var(--text-soft);
        font-size: calc(var(--u) * 30 * min(var(--k), 1.2));
        line-height: 1.25;
      }
      .address {
        font-size: calc(var(--u) * 36 * min(var(--k), 1.2));
        font-weight: 650;
        line-height: 1.2;
        overflow-wrap: anywhere;
      }
      @media (orientation: landscape) {
        section {
          gap: calc(var(--u) * 12);
          padding: calc(var(--u) * 18) calc(var(--u) * 28);
        }
        h2 {
          font-size: calc(var(--u) * 30);
        }
        h2 svg {
          width: calc(var(--u) * 38);
        }
        ul {
          gap: calc(var(--u) * 6);
        }
        li {
          display: grid;
          grid-template-columns: calc(var(--u) * 250) auto;
          align-items: baseline;
        }
        .name {
          font-size: calc(var(--u) * 28);
        }
        .address {
          font-size: calc(var(--u) * 30);
        }
      }
      @container style(--compact: yes) {
        .name {
          display: none;
        }
        h2 {
          display: none;
        }
        section {
          padding: calc(var(--u) * 8) calc(var(--u) * 24);
        }
        .address {
          font-size: calc(var(--u) * 29);
        }
        li {
          grid-template-columns: auto;
        }
      }
    `,
  ];

  override render() {
    return html`<section>
      <h2>${icon('globe')}${say(ONLINE_MEANWHILE, this.language)}</h2>
      <ul>
        ${portalLines(this.portals, this.language).map(
          ({ name, address }) => html`<li>
            <span class="name">${name}</span><span class="address">${address}</span>
          </li>`,
        )}
      </ul>
    </section>`;
  }
}

customElements.define('online-portals', OnlinePortalsList);

declare global {
  interface HTMLElementTagNameMap {
    'online-portals': OnlinePortalsList;
  }
}
