import { css, html, LitElement, nothing } from 'lit';
import type { Waiting } from '../contract/shared.ts';
import { type ServiceCode, seriesOf } from '../domain/queue/services.ts';
import { icon } from '../ui-kit/icons.ts';
import { DISPLAY } from '../words/display.ts';
import { SERVICE_SHORT_NAMES } from '../words/services.ts';
import { displayStyles } from './display-styles.ts';

/** How many wait for each service this TV shows. */
export class WaitingCounts extends LitElement {
  static override properties = {
    waiting: { attribute: false },
    services: { attribute: false },
    english: { type: Boolean },
  };
  declare waiting: Waiting;
  declare services: readonly ServiceCode[];
  /** The English stands below, in small. */
  declare english: boolean;

  static override styles = [
    displayStyles,
    css`
      section {
        display: flex;
        align-items: center;
        gap: calc(var(--u) * 28);
      }
      h2 {
        display: grid;
        grid-template-columns: auto auto;
        align-items: center;
        column-gap: calc(var(--u) * 14);
        color: var(--on-brand-soft);
        font-size: calc(var(--u) * 40);
        font-weight: 600;
        line-height: 1.15;
      }
      svg {
        grid-row: 1 / 3;
        width: calc(var(--u) * 48);
      }
      .english {
        grid-column: 2;
        display: block;
        font-size: calc(var(--u) * 28);
        font-weight: 500;
      }
      dl {
        display: flex;
        flex: 1;
        gap: calc(var(--u) * 14);
      }
      div {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: calc(var(--u) * 12);
        flex: 1 1 auto;
        padding: calc(var(--u) * 10) calc(var(--u) * 17);
        border-radius: calc(var(--u) * 16);
        background: var(--brand-pressed);
        line-height: 1.1;
      }
      dt {
        font-size: calc(var(--u) * 32);
        white-space: nowrap;
      }
      .series {
        margin-right: calc(var(--u) * 10);
        font-weight: 800;
      }
      dd {
        font-size: calc(var(--u) * 52);
        font-variant-numeric: var(--figures);
        font-weight: 780;
      }
      @media (orientation: portrait) {
        section {
          display: grid;
          gap: calc(var(--u) * 10);
        }
        h2 {
          justify-content: start;
        }
        dl {
          display: grid;
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];

  override render() {
    return html`<section>
      <h2>${icon('people')}${DISPLAY.waiting.id}${this.#below(DISPLAY.waiting.en)}</h2>
      <dl>
        ${this.services.map(
          (code) => html`<div>
            <dt>
              <span class="series">${seriesOf(code)}</span>${SERVICE_SHORT_NAMES[code].id}${this.#below(
                SERVICE_SHORT_NAMES[code].en,
              )}
            </dt>
            <dd>${this.waiting[code]}</dd>
          </div>`,
        )}
      </dl>
    </section>`;
  }

  #below(english: string) {
    return this.english ? html`<span class="english" lang="en">${english}</span>` : nothing;
  }
}

customElements.define('waiting-counts', WaitingCounts);

declare global {
  interface HTMLElementTagNameMap {
    'waiting-counts': WaitingCounts;
  }
}
