import { css, html, LitElement } from 'lit';
import { DISPLAY } from '../words/display.ts';
import type { RecentCall } from './board-view.ts';
import { displayStyles } from './display-styles.ts';

/** Longer names of a counter are set smaller. */
const SHORT_NAME = 10;

/** The last calls, newest on top. */
export class RecentCalls extends LitElement {
  static override properties = { calls: { attribute: false } };
  declare calls: readonly RecentCall[];

  static override styles = [
    displayStyles,
    css`
      section {
        display: grid;
        grid-template-rows: auto 1fr;
        gap: calc(var(--u) * 12);
        height: 100%;
      }
      h2 {
        color: var(--on-brand-soft);
        font-size: calc(var(--u) * 40);
        font-weight: 600;
        line-height: 1.2;
      }
      ul {
        display: grid;
        grid-template-rows: repeat(4, 1fr);
        gap: calc(var(--u) * 16);
      }
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: calc(var(--u) * 12);
        min-width: 0;
        padding-inline: calc(var(--u) * 26);
        border-radius: calc(var(--u) * 20);
        background: var(--brand-pressed);
        line-height: 1;
      }
      .number {
        font-size: calc(var(--u) * 97);
        font-weight: 780;
        letter-spacing: -0.02em;
        white-space: nowrap;
      }
      .where {
        font-size: calc(var(--u) * 46);
        font-weight: 600;
        text-align: right;
        white-space: nowrap;
      }
      .where.wordy {
        font-size: calc(var(--u) * 27);
        white-space: normal;
        text-wrap: balance;
      }
      .none {
        display: grid;
        place-content: center;
        grid-row: 1 / -1;
        border-radius: calc(var(--u) * 20);
        background: var(--brand-pressed);
        color: var(--on-brand-soft);
        font-size: calc(var(--u) * 40);
        text-align: center;
        text-wrap: balance;
      }
    `,
  ];

  override render() {
    return html`<section>
      <h2>${DISPLAY.recent.id}</h2>
      <ul>
        ${
          this.calls.length === 0
            ? html`<li class="none">${DISPLAY.noCalls.id}</li>`
            : this.calls.map(
                (call) => html`<li>
                  <span class="number">${call.number}</span>
                  <span class="where ${call.counterName.length > SHORT_NAME ? 'wordy' : ''}">${call.counterName}</span>
                </li>`,
              )
        }
      </ul>
    </section>`;
  }
}

customElements.define('recent-calls', RecentCalls);

declare global {
  interface HTMLElementTagNameMap {
    'recent-calls': RecentCalls;
  }
}
