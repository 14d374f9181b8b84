import { css, html, LitElement, nothing } from 'lit';
import { icon } from '../ui-kit/icons.ts';
import { KioskEvent } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';
import type { Notice } from './notice-words.ts';

/** A screen that is one message: a heading, perhaps a word more, what is put into it, perhaps one thing to do. */
export class KioskNotice extends LitElement {
  static override properties = {
    notice: { attribute: false },
  };
  /** `busy`: something is under way, three quiet dots instead of a still picture. */
  declare notice: Notice;

  static override styles = [
    kioskStyles,
    css`
      :host {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: calc(var(--u) * 44);
        padding: calc(var(--u) * 72);
        min-height: 0;
        text-align: center;
      }
      .picture {
        display: grid;
        place-items: center;
        width: calc(var(--u) * 200);
        height: calc(var(--u) * 200);
        border-radius: var(--radius-round);
        background: var(--brand-soft);
        color: var(--brand-ink);
      }
      .picture svg {
        width: calc(var(--u) * 108);
      }
      h1 {
        max-width: 20em;
        font-size: calc(var(--u) * 64 * var(--k-name));
        font-weight: 750;
        letter-spacing: -0.015em;
        line-height: 1.2;
        text-wrap: balance;
      }
      .detail {
        max-width: 28em;
        color: var(--text-soft);
        font-size: calc(var(--u) * 36 * var(--k));
        line-height: 1.35;
        text-wrap: balance;
      }
      .plain-button {
        min-height: calc(var(--u) * 120);
        padding-inline: calc(var(--u) * 64);
        font-size: calc(var(--u) * 42 * var(--k));
      }
      /* It leads on; nothing is wrong that it would put right. */
      .plain-button.quiet {
        min-height: calc(var(--u) * 100);
        padding-inline: calc(var(--u) * 36);
        font-size: calc(var(--u) * 34 * min(var(--k), 1.2));
      }
      .dots {
        display: flex;
        gap: calc(var(--u) * 18);
      }
      .dots span {
        width: calc(var(--u) * 26);
        height: calc(var(--u) * 26);
        border-radius: var(--radius-round);
        background: var(--brand);
        animation: breathe 1.2s ease-in-out infinite;
      }
      .dots span:nth-child(2) {
        animation-delay: 0.2s;
      }
      .dots span:nth-child(3) {
        animation-delay: 0.4s;
      }
      @keyframes breathe {
        50% {
          opacity: 0.25;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .dots span {
          animation: none;
        }
      }
      @media (orientation: landscape) {
        :host {
          gap: calc(var(--u) * 22);
          padding: calc(var(--u) * 24) calc(var(--u) * 64);
        }
        .picture {
          width: calc(var(--u) * 132);
          height: calc(var(--u) * 132);
        }
        .picture svg {
          width: calc(var(--u) * 72);
        }
        h1 {
          font-size: calc(var(--u) * 52 * var(--k-name));
        }
        .detail {
          font-size: calc(var(--u) * 30 * var(--k));
        }
        .plain-button {
          min-height: calc(var(--u) * 92);
          font-size: calc(var(--u) * 34 * var(--k));
        }
        /* Lying, what can be read takes the room of the picture. */
        .picture:has(~ .quiet) {
          display: none;
        }
        .plain-button.quiet {
          min-height: calc(var(--u) * 82);
          font-size: calc(var(--u) * 29 * min(var(--k), 1.1));
        }
      }
      @container style(--compact: yes) {
        :host {
          gap: calc(var(--u) * 14);
          padding: calc(var(--u) * 8) calc(var(--u) * 24);
        }
        .picture {
          display: none;
        }
        h1 {
          font-size: calc(var(--u) * 38 * min(var(--k-name), 1.1));
        }
        .detail {
          font-size: calc(var(--u) * 28 * min(var(--k), 1.2));
        }
      }
    `,
  ];

  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus();
  }

  override render() {
    const { picture, heading, detail, action, busy } = this.notice;
    return html`
      ${
        busy
          ? html`<div class="dots" aria-hidden="true"><span></span><span></span><span></span></div>`
          : html`<div class="picture">${icon(picture)}</div>`
      }
      <h1 tabindex="-1">${heading}</h1>
      ${detail === '' ? nothing : html`<p class="detail">${detail}</p>`}
      <slot></slot>
      ${action === null ? nothing : this.#button(action)}
    `;
  }

  #button({ words, wish }: NonNullable<Notice['action']>) {
    return html`<button
      class="plain-button ${wish === 'reading-asked' ? 'quiet' : 'main-button'}"
      type="button"
      @click=${() => this.dispatchEvent(new KioskEvent(wish))}
    >
      ${wish === 'retry-asked' ? icon('retry') : nothing}${words}
    </button>`;
  }
}

customElements.define('kiosk-notice', KioskNotice);

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-notice': KioskNotice;
  }
}
