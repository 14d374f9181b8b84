import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { DisplayScreen } from '../contract/screens.ts';
import { displayStyles } from './display-styles.ts';
import type { PageTurner } from './page-turner.ts';
import { type SlideLine, type SlidePage, type SlideRoom, slidePages } from './slide-pages.ts';
import { ABOVE, ASIDE, slideStyles } from './slide-styles.ts';

const FADE_MS = 400;

/** The information pages, one after another, each no fuller than its place. */
export class SlideShow extends LitElement {
  static override properties = {
    slides: { attribute: false },
    turner: { attribute: false },
    now: { attribute: false },
    running: { attribute: false },
    english: { type: Boolean },
    room: { state: true },
  };
  declare slides: DisplayScreen['slides'];
  /** Remembers which page stands while this element is away. */
  declare turner: PageTurner;
  /** Milliseconds of any steady clock. */
  declare now: number;
  declare running: boolean;
  /** The English stands below, in small. */
  declare english: boolean;
  declare private room: SlideRoom | null;
  /** By slide; counted anew only when something they depend on changed. */
  #pages: readonly (readonly SlidePage[])[] = [];
  #page: SlidePage | null = null;
  /** Which page is drawn, "2.0"; measured anew it is the same. */
  #place = '';
  #drawnPlace = '';
  readonly #watch = new ResizeObserver(() => this.#measure());
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');

  static override styles = [displayStyles, slideStyles];

  constructor() {
    super();
    this.room = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  override willUpdate(changed: PropertyValues): void {
    const { room, english } = this;
    if (room === null) return;
    if (changed.has('slides') || changed.has('english') || changed.has('room')) {
      this.#pages = this.slides.pages.map((slide) => slidePages(slide, room, english));
    }
    const parts = this.#pages.map((pages) => pages.length);
    const { slide, part } = this.turner.turn(this.now, parts, this.slides.seconds, this.running);
    this.#page = this.#pages[slide]?.[part] ?? null;
    this.#place = `${slide}.${part}`;
  }

  override render() {
    if (this.#page === null) return nothing;
    const { title, english, lines, part } = this.#page;
    return html`<section>
      <header>
        <h2>${title}${below(english)}</h2>
        ${part.of > 1 ? html`<p class="part">${part.at}/${part.of}</p>` : nothing}
      </header>
      <ul>${lines.map(drawn)}</ul>
    </section>`;
  }

  /** A new page comes up calmly; where movement is not wanted it is simply there. */
  override updated(): void {
    const page = this.#page;
    if (page === null) return;
    this.style.setProperty('--title', String(page.titleSize));
    this.style.setProperty('--text', String(page.textSize));
    const isTurned = this.#drawnPlace !== '' && this.#drawnPlace !== this.#place;
    this.#drawnPlace = this.#place;
    if (!isTurned || this.#still.matches) return;
    this.renderRoot.querySelector('section')?.animate([{ opacity: 0 }, { opacity: 1 }], FADE_MS);
  }

  #measure(): void {
    const unit = Number.parseFloat(getComputedStyle(this).getPropertyValue('--u'));
    const { width, height } = this.getBoundingClientRect();
    this.room = { width: width / unit - 2 * ASIDE, height: height / unit - 2 * ABOVE };
  }
}

function drawn({ step, text, english, address }: SlideLine) {
  return html`<li class=${address ? 'address' : step === null ? '' : 'numbered'}>
    ${step === null ? nothing : html`<span class="step">${step}</span>`}
    <p>${text}${below(english)}</p>
  </li>`;
}

function below(english: string | null) {
  return english === null ? nothing : html`<span class="english" lang="en">${english}</span>`;
}

customElements.define('slide-show', SlideShow);

declare global {
  interface HTMLElementTagNameMap {
    'slide-show': SlideShow;
  }
}
