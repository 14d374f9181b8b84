import { css, html, LitElement, nothing } from 'lit';
import type { ScreenOffice } from '../contract/screens.ts';
import { icon } from '../ui-kit/icons.ts';
import { hallName } from '../ui-kit/office-name.ts';
import { CONNECTION } from '../words/connection.ts';
import { displayStyles } from './display-styles.ts';
import { emsOf } from './text-room.ts';

/** Whose hall it is, the day and the time; in the day's place that the server is not heard. */
export class DisplayMasthead extends LitElement {
  static override properties = {
    office: { attribute: false },
    date: { attribute: false },
    brief: { type: Boolean, reflect: true },
    time: { attribute: false },
    isCutOff: { type: Boolean, reflect: true },
  };
  declare office: ScreenOffice | null;
  declare date: string;
  /** There is no room for the date. */
  declare brief: boolean;
  declare time: string;
  declare isCutOff: boolean;

  static override styles = [
    displayStyles,
    css`
      header {
        container-type: inline-size;
        display: grid;
        grid-template: auto auto / minmax(0, 1fr) auto auto;
        align-items: center;
        align-content: center;
        column-gap: calc(var(--u) * 36);
        height: calc(var(--u) * 106);
        line-height: 1.15;
      }
      h1,
      .hall {
        white-space: nowrap;
      }
      h1 {
        grid-area: 1 / 1;
        align-self: end;
        font-size: min(48 * var(--u), 50cqw / var(--agency));
        font-weight: 750;
      }
      .hall {
        grid-area: 2 / 1;
        align-self: start;
        color: var(--on-brand-soft);
        font-size: min(34 * var(--u), 50cqw / var(--hall));
      }
      .date,
      .word {
        grid-area: 1 / 2 / 3 / 3;
      }
      .date {
        color: var(--on-brand-soft);
        font-size: calc(var(--u) * 38);
      }
      .word {
        display: flex;
        align-items: center;
        gap: calc(var(--u) * 16);
        padding: calc(var(--u) * 8) calc(var(--u) * 24);
        border-radius: var(--radius-round);
        background: var(--warn-soft);
        color: var(--warn);
        font-size: calc(var(--u) * 34);
        font-weight: 600;
      }
      .word svg {
        width: calc(var(--u) * 40);
      }
      .clock {
        grid-area: 1 / 3 / 3 / 4;
        font-size: calc(var(--u) * 100);
        font-variant-numeric: var(--figures);
        font-weight: 780;
        letter-spacing: -0.02em;
        font-family: var(--numerals);
        line-height: 1;
      }
      :host([brief]) .date {
        display: none;
      }
      :host([brief][iscutoff]) .hall {
        display: none;
      }
      :host([brief][iscutoff]) h1 {
        font-size: min(48 * var(--u), 32cqw / var(--agency));
      }
      @media (orientation: portrait) {
        header {
          grid-template: auto auto auto / minmax(0, 1fr) auto;
          height: calc(var(--u) * 156);
        }
        h1 {
          font-size: min(48 * var(--u), 66cqw / var(--agency));
        }
        .hall {
          font-size: min(34 * var(--u), 66cqw / var(--hall));
        }
        .date,
        .word {
          grid-area: 3 / 1 / 4 / 2;
          justify-self: start;
        }
        .date {
          font-size: calc(var(--u) * 34);
        }
        .clock {
          grid-area: 1 / 2 / 4 / 3;
        }
        :host([brief]) .clock {
          font-size: calc(var(--u) * 80);
        }
        :host([brief]) h1 {
          font-size: min(48 * var(--u), 56cqw / var(--agency));
        }
        :host([brief]) .hall {
          font-size: min(34 * var(--u), 56cqw / var(--hall));
        }
      }
    `,
  ];

  override render() {
    const { office } = this;
    return html`<header>
      <h1>${office?.agency}</h1>
      <p class="hall">${office === null ? nothing : hallName(office)}</p>
      ${
        this.isCutOff
          ? html`<p class="word">${icon('offline')}${CONNECTION.reconnecting.id}</p>`
          : html`<p class="date">${this.date}</p>`
      }
      <p class="clock">${this.time}</p>
    </header>`;
  }

  /** How wide the names are decides how large they can be set. */
  override updated(): void {
    if (this.office === null) return;
    this.style.setProperty('--agency', String(emsOf(this.office.agency)));
    this.style.setProperty('--hall', String(emsOf(hallName(this.office))));
  }
}

customElements.define('display-masthead', DisplayMasthead);

declare global {
  interface HTMLElementTagNameMap {
    'display-masthead': DisplayMasthead;
  }
}
