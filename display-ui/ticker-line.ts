import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { displayStyles } from './display-styles.ts';
import { evenLines } from './text-room.ts';

/** The size of its letters, and how far they run in a second: units of the drawing, which are pixels at 1080 lines. */
const LETTERS = 66;
const UNITS_PER_SECOND = 104;
const PAGE_MS = 10_000;

/** The line along the foot. It runs, stands still while `paused`, and turns pages where movement is not wanted. */
export class TickerLine extends LitElement {
  static override properties = {
    lines: { attribute: false },
    paused: { attribute: false },
    still: { attribute: false },
    page: { state: true },
    room: { state: true },
  };
  declare lines: readonly string[];
  declare paused: boolean;
  /** As pages that change, also where the browser was not told so. */
  declare still: boolean;
  declare private page: number;
  /** How much text a page holds, em. */
  declare private room: number;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #watch = new ResizeObserver(() => void this.#run());
  #running: Animation | null = null;
  #turning: ReturnType<typeof setInterval> | undefined;

  static override styles = [
    displayStyles,
    css`
      :host {
        overflow: hidden;
        border-radius: calc(var(--u) * 16);
        background: var(--ticker-ground, rgb(0 0 0 / 28%));
        font-size: calc(var(--u) * 66);
        line-height: calc(var(--u) * 93);
      }
      .track {
        display: flex;
        width: max-content;
      }
      .run {
        display: flex;
        white-space: nowrap;
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
        padding-inline: calc(var(--u) * 36);
        white-space: nowrap;
      }
    `,
  ];

  constructor() {
    super();
    this.lines = [];
    this.paused = false;
    this.still = false;
    this.page = 0;
    this.room = 24;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#turning = setInterval(() => this.#turn(), PAGE_MS);
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#turning);
    this.#watch.disconnect();
    this.#stop();
  }

  override render() {
    if (this.lines.length === 0) return nothing;
    if (this.#isStill()) {
      const pages = this.lines.flatMap((line) => evenLines(line, this.room));
      return html`<p class="page">${pages[this.page % pages.length]}</p>`;
    }
    const run = this.lines.map((line) => html`<span class="entry">${line}</span>`);
    return html`<div class="track">
      <p class="run">${run}</p>
      <p class="run" aria-hidden="true">${run}</p>
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('lines') || changed.has('still')) void this.#run();
    if (this.paused) this.#running?.pause();
    else this.#running?.play();
  }

  #isStill(): boolean {
    return this.still || this.#calm.matches;
  }

  /** From the first copy to the second, which looks the same: a line without end. */
  async #run(): Promise<void> {
    await document.fonts.ready;
    this.#stop();
    const unit = Number.parseFloat(getComputedStyle(this).fontSize) / LETTERS;
    this.room = this.clientWidth / unit / LETTERS - 1.2;
    const track = this.renderRoot.querySelector('.track');
    const width = track?.firstElementChild?.getBoundingClientRect().width ?? 0;
    if (track === null || width === 0) return;
    this.#running = track.animate(
      [{ transform: 'translateX(0)' }, { transform: `translateX(${-width}px)` }],
      { duration: (width / (unit * UNITS_PER_SECOND)) * 1000, iterations: Number.POSITIVE_INFINITY },
    );
    if (this.paused) this.#running.pause();
  }

  #stop(): void {
    this.#running?.cancel();
    this.#running = null;
  }

  #turn(): void {
    if (!this.paused && this.#isStill()) this.page += 1;
  }
}

customElements.define('ticker-line', TickerLine);

declare global {
  interface HTMLElementTagNameMap {
    'ticker-line': TickerLine;
  }
}
