import { css, html, LitElement } from 'lit';
import type { Waiting } from '../contract/shared.ts';
import { SERVICE_CODES, seriesOf } from '../domain/queue/services.ts';
import { icon } from '../ui-kit/icons.ts';
import { DISPLAY } from '../words/display.ts';
import { SERVICE_SHORT_NAMES } from '../words/services.ts';
import { displayStyles } from './display-styles.ts';

/** How many wait for each service, in one line. */
export class WaitingCounts extends LitElement {
  static override properties = { waiting: { attribute: false } };
  declare waiting: Waiting;

  static override styles = [
    displayStyles,
    css`
      section {
        display: flex;
        align-items: center;
        gap: calc(var(--u) * 40);
      }
      h2 {
        display: flex;
        align-items: center;
        gap: calc(var(--u) * 14);
        color: var(--on-brand-soft);
        font-size: calc(var(--u) * 40);
        font-weight: 600;
      }
      svg {
        width: calc(var(--u) * 48);
      }
      dl {
        display: grid;
        flex: 1;
        grid-template-columns: repeat(4, 1fr);
        gap: calc(var(--u) * 16);
      }
      div {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: calc(var(--u) * 12);
        padding: calc(var(--u) * 10) calc(var(--u) * 24);
        border: calc(var(--u) * 2) solid var(--brand-pressed);
        border-radius: calc(var(--u) * 16);
        line-height: 1.1;
      }
      dt {
        font-size: calc(var(--u) * 33);
        white-space: nowrap;
      }
      .series {
        margin-right: calc(var(--u) * 10);
        font-weight: 800;
      }
      dd {
        font-size: calc(var(--u) * 52);
        font-weight: 780;
      }
    `,
  ];

  override render() {
    return html`<section>
      <h2>${icon('people')}${DISPLAY.waiting.id}</h2>
      <dl>
        ${SERVICE_CODES.map(
          (code) => html`<div>
            <dt><span class="series">${seriesOf(code)}</span>${SERVICE_SHORT_NAMES[code].id}</dt>
            <dd>${this.waiting[code]}</dd>
          </div>`,
        )}
      </dl>
    </section>`;
  }
}

customElements.define('waiting-counts', WaitingCounts);

declare global {
  interface HTMLElementTagNameMap {
    'waiting-counts': WaitingCounts;
  }
}
