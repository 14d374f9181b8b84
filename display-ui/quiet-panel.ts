import { css, html, LitElement, nothing } from 'lit';
import { displayStyles } from './display-styles.ts';

/** Stands where the number would, while no number is to be shown. */
export class QuietPanel extends LitElement {
  static override properties = { heading: { attribute: false }, detail: { attribute: false } };
  declare heading: string;
  declare detail: string;

  static override styles = [
    displayStyles,
    css`
      div {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: calc(var(--u) * 32);
        height: 100%;
        padding: calc(var(--u) * 64);
        border-radius: calc(var(--u) * 28);
        background: var(--brand-pressed);
        text-align: center;
        text-wrap: balance;
      }
      .heading {
        font-size: calc(var(--u) * 108);
        font-weight: 780;
        letter-spacing: -0.02em;
        line-height: 1.12;
      }
      .detail {
        color: var(--on-brand-soft);
        font-size: calc(var(--u) * 52);
        line-height: 1.3;
      }
    `,
  ];

  override render() {
    return html`<div>
      <p class="heading">${this.heading}</p>
      ${this.detail === '' ? nothing : html`<p class="detail">${this.detail}</p>`}
    </div>`;
  }
}

customElements.define('quiet-panel', QuietPanel);

declare global {
  interface HTMLElementTagNameMap {
    'quiet-panel': QuietPanel;
  }
}
