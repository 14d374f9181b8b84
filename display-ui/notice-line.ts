import { css, html, LitElement } from 'lit';
import { icon } from '../ui-kit/icons.ts';
import { displayStyles } from './display-styles.ts';
import type { HallNotice } from './hall-notices.ts';

/** What is to be known of the hall, one thing at a time, between the calls and the counts. */
export class NoticeLine extends LitElement {
  static override properties = { notice: { attribute: false } };
  declare notice: HallNotice;

  static override styles = [
    displayStyles,
    css`
      p {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: calc(var(--u) * 18);
        padding: calc(var(--u) * 8) calc(var(--u) * 24);
        border-radius: calc(var(--u) * 16);
        background: var(--warn-soft);
        color: var(--warn);
        font-size: calc(var(--u) * 40);
        font-weight: 650;
        line-height: 1.2;
      }
      svg {
        width: calc(var(--u) * 44);
      }
    `,
  ];

  override render() {
    const { heading, detail } = this.notice;
    return html`<p>${icon('clock')}<span>${heading}. ${detail}</span></p>`;
  }
}

customElements.define('notice-line', NoticeLine);

declare global {
  interface HTMLElementTagNameMap {
    'notice-line': NoticeLine;
  }
}
