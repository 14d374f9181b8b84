import { css, html, LitElement, nothing } from 'lit';
import { DISPLAY } from '../words/display.ts';
import type { RecentCall } from './board-view.ts';
import { displayStyles } from './display-styles.ts';
import type { Shape } from './stage-plan.ts';
import { emsOf } from './text-room.ts';

/** Longer names of a counter stand below the number. */
const SHORT_NAME = 10;

/** The last calls, newest first: one below the other, or in one row. */
export class RecentCalls extends LitElement {
  static override properties = {
    calls: { attribute: false },
    most: { type: Number },
    shape: { type: String, reflect: true },
    english: { type: Boolean },
  };
  declare calls: readonly RecentCall[];
  /** Room for so many. */
  declare most: number;
  declare shape: Shape;
  /** The English stands beside, in small. */
  declare english: boolean;

  static override styles = [
    displayStyles,
    css`
      section {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
        height: 100%;
        overflow: hidden;
        border-radius: calc(var(--u) * 28);
        background: var(--brand-pressed);
      }
      h2 {
        padding: calc(var(--u) * 20) calc(var(--u) * 28) calc(var(--u) * 10);
        color: var(--on-brand-soft);
        font-size: calc(var(--u) * 40);
        font-weight: 600;
        line-height: 1.2;
      }
      h2 span {
        margin-left: 0.6em;
        font-size: calc(var(--u) * 28);
        font-weight: 500;
      }
      ul {
        display: grid;
        grid-row: 2;
        grid-template-rows: repeat(var(--rows), minmax(0, 1fr));
        min-height: 0;
      }
      li {
        container-type: inline-size;
        display: flex;
        flex-wrap: wrap;
        align-content: center;
        align-items: center;
        justify-content: space-between;
        column-gap: calc(var(--u) * 16);
        margin-inline: calc(var(--u) * 28);
        border-top: calc(var(--u) * 2) solid var(--brand);
        line-height: 1;
      }
      .number {
        font-size: calc(var(--u) * 98);
        font-weight: 780;
        letter-spacing: -0.02em;
        font-family: var(--numerals);
        line-height: 0.86;
        white-space: nowrap;
      }
      .where {
        color: var(--on-brand-soft);
        font-size: calc(var(--u) * 46);
        font-weight: 600;
        white-space: nowrap;
      }
      .where.wordy {
        font-size: min(36 * var(--u), 100cqw / var(--name));
        line-height: 1.15;
      }
      .none {
        grid-row: 1 / -1;
        place-content: center;
        justify-content: center;
        padding: calc(var(--u) * 28);
        color: var(--on-brand-soft);
        font-size: calc(var(--u) * 40);
        line-height: 1.3;
        text-align: center;
        text-wrap: balance;
      }
      :host([shape='strip']) h2 {
        position: absolute;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      :host([shape='tall']) {
        height: calc(var(--u) * (var(--rows) * 124 + 84));
      }
      /* Set larger, everything but the last calls grows. */
      :host([shape='strip']) {
        --u: calc(var(--picture-u) / var(--zoom));
        height: calc(var(--u) * 128);
      }
      :host([shape='strip']) ul {
        grid-template: minmax(0, 1fr) / repeat(var(--rows), minmax(0, 1fr));
      }
      :host([shape='strip']) li {
        margin: 0;
        padding: calc(var(--u) * 4) calc(var(--u) * 24);
        border-top: 0;
        border-left: calc(var(--u) * 2) solid var(--brand);
      }
      :host([shape='strip']) li:first-child {
        border-left: 0;
      }
      :host([shape='strip']) .none {
        grid-row: auto;
        grid-column: 1 / -1;
      }
    `,
  ];

  override render() {
    const shown = this.calls.slice(0, this.most);
    return html`<section>
      <h2>${DISPLAY.recent.id}${this.english ? html`<span lang="en">${DISPLAY.recent.en}</span>` : nothing}</h2>
      <ul>
        ${
          shown.length === 0
            ? html`<li class="none">${DISPLAY.noCalls.id}</li>`
            : shown.map(
                ({ number, counterName }) => html`<li>
                  <span class="number">${number}</span>
                  <span class="where ${counterName.length > SHORT_NAME ? 'wordy' : ''}">${counterName}</span>
                </li>`,
              )
        }
      </ul>
    </section>`;
  }

  /** How many rows there are, and how wide the longest name is. */
  override updated(): void {
    const longest = Math.max(1, ...this.calls.map(({ counterName }) => emsOf(counterName)));
    this.style.setProperty('--rows', String(this.most));
    this.style.setProperty('--name', String(longest));
  }
}

customElements.define('recent-calls', RecentCalls);

declare global {
  interface HTMLElementTagNameMap {
    'recent-calls': RecentCalls;
  }
}
