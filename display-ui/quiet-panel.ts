import { css, html, LitElement, nothing } from 'lit';
import { displayStyles } from './display-styles.ts';
import type { QuietWords } from './quiet-words.ts';

/** Stands where the number would, while no number is to be shown. */
export class QuietPanel extends LitElement {
  static override properties = { words: { attribute: false } };
  declare words: QuietWords;

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
      .heading.less {
        font-size: calc(var(--u) * 84);
      }
      section {
        padding-top: calc(var(--u) * 32);
        border-top: calc(var(--u) * 2) solid var(--on-brand-soft);
        text-align: left;
      }
      .intro {
        font-size: calc(var(--u) * 40);
        font-weight: 650;
        line-height: 1.3;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: calc(var(--u) * 10) calc(var(--u) * 36);
        padding-top: calc(var(--u) * 16);
        font-size: calc(var(--u) * 40);
        line-height: 1.25;
      }
      dt {
        color: var(--on-brand-soft);
      }
      dd {
        font-weight: 700;
      }
    `,
  ];

  override render() {
    const { heading, detail, online } = this.words;
    return html`<div>
      <p class=${online === null ? 'heading' : 'heading less'}>${heading}</p>
      ${detail === '' ? nothing : html`<p class="detail">${detail}</p>`}
      ${
        online === null
          ? nothing
          : html`<section>
              <p class="intro">${online.intro}</p>
              <dl>
                ${online.lines.map(({ name, address }) => html`<dt>${name}</dt><dd>${address}</dd>`)}
              </dl>
            </section>`
      }
    </div>`;
  }
}

customElements.define('quiet-panel', QuietPanel);

declare global {
  interface HTMLElementTagNameMap {
    'quiet-panel': QuietPanel;
  }
}
