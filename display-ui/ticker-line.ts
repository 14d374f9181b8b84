import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { displayStyles } from './display-styles.ts';

const PIXELS_PER_SECOND = 100;
const PAGE_MS = 10_000;

/** The line along the foot. It runs, stands still while `paused`, and turns pages where motion is not wanted. */
export class TickerLine extends LitElement {
  static override properties = {
    lines: { attribute: false },
    paused: { attribute: false },
    page: { state: true },
  };
  declare lines: readonly string[];
  declare paused: boolean;
  declare private page: number;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  #running: Animation | null = null;
  #turning: ReturnType<typeof setInterval> | undefined;

  static override styles = [
    displayStyles,
    css`
      :host {
        overflow: hidden;
        border-radius: calc(var(--u) * 16);
        background: var(--ticker-ground, rgb(0 0 0 / 28%));
      }
      .track {
        display: flex;
        width: max-content;
      }
      .run {
        display: flex;
        white-space: nowrap;
        font-size: calc(var(--u) * 64);
        line-height: 1.45;
      }
      .entry {
        display: flex;
        align-items: center;
        gap: calc(var(--u) * 36);
        padding-left: calc(var(--u) * 36);
      }
      .entry::after {
        content: '';
        width: calc(var(--u) * 16);
        height: calc(var(--u) * 16);
        border-radius: var(--radius-round);
        background: var(--call);
      }
      .page {
        display: grid;
        align-items: center;
        height: calc(var(--u) * 93);
        padding-inline: calc(var(--u) * 36);
        font-size: calc(var(--u) * 38);
        line-height: 1.15;
        text-wrap: balance;
      }
    `,
  ];

  constructor() {
    super();
    this.lines = [];
    this.paused = false;
    this.page = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#still.matches) this.#turning = setInterval(() => this.#turn(), PAGE_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#turning);
    this.#running?.cancel();
  }

  override render() {
    if (this.lines.length === 0) return nothing;
    if (this.#still.matches) return html`<p class="page">${this.lines[this.page % this.lines.length]}</p>`;
    const run = this.lines.map((line) => html`<span class="entry">${line}</span>`);
    return html`<div class="track">
      <p class="run">${run}</p>
      <p class="run" aria-hidden="true">${run}</p>
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('lines')) void this.#run();
    if (this.paused) this.#running?.pause();
    else this.#running?.play();
  }

  /** From the first copy to the second, which looks the same: a line without end. */
  async #run(): Promise<void> {
    await document.fonts.ready;
    this.#running?.cancel();
    this.#running = null;
    const track = this.renderRoot.querySelector('.track');
    const width = track?.firstElementChild?.getBoundingClientRect().width ?? 0;
    if (track === null || width === 0) return;
    this.#running = track.animate(
      [{ transform: 'translateX(0)' }, { transform: `translateX(${-width}px)` }],
      { duration: (width / PIXELS_PER_SECOND) * 1000, iterations: Number.POSITIVE_INFINITY },
    );
    if (this.paused) this.#running.pause();
  }

  #turn(): void {
    if (!this.paused) this.page += 1;
  }
}

customElements.define('ticker-line', TickerLine);

declare global {
  interface HTMLElementTagNameMap {
    'ticker-line': TickerLine;
  }
}
