import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { icon } from '../ui-kit/icons.ts';
import { KIOSK_LEAF, KIOSK_READING } from '../words/kiosk-reading.ts';
import { type Language, type Phrase, say } from '../words/phrase.ts';
import { backButton } from './back-button.ts';
import { LeafTurned } from './kiosk-events.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { portalFigure, portalFigureStyles } from './portal-figure.ts';
import { readingLeavesStyles } from './reading-leaves-styles.ts';
import { stepStyles } from './step-styles.ts';
import type { ReadingPart } from './topics.ts';

/** A text without scrolling: as many leaves as it needs on this screen in this size, one of them shown. */
export class ReadingLeaves extends LitElement {
  static override properties = {
    parts: { attribute: false },
    leaf: { attribute: false },
    language: { attribute: false },
    leaves: { state: true },
  };
  declare parts: readonly ReadingPart[];
  /** The leaf that is wanted, from 0; the last one where there are not so many. */
  declare leaf: number;
  declare language: Language;
  /** How many there are, once it is laid out. */
  declare leaves: number;
  readonly #resized = new ResizeObserver(() => this.#layOut());

  constructor() {
    super();
    this.leaves = 1;
  }

  static override styles = [kioskStyles, stepStyles, portalFigureStyles, readingLeavesStyles];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override firstUpdated(): void {
    this.#resized.observe(this.#flow());
  }

  protected override updated(_changed: PropertyValues): void {
    this.#layOut();
  }

  #flow(): HTMLElement {
    return this.renderRoot.querySelector('.flow') as HTMLElement;
  }

  /** The browser breaks the text into columns as wide as the leaf; the one that is read is moved into view. */
  #layOut(): void {
    const flow = this.#flow();
    const step = flow.clientWidth + Number.parseFloat(getComputedStyle(flow).columnGap);
    this.leaves = Math.max(1, Math.round((flow.scrollWidth + step - flow.clientWidth) / step));
    flow.scrollLeft = this.#shown() * step;
  }

  #shown(): number {
    return Math.min(this.leaf, this.leaves - 1);
  }

  /** What turns the leaves keeps its place where there is one leaf: else the text would gain and lose the same line for ever. */
  override render() {
    const { language, leaves } = this;
    const shown = this.#shown();
    const which = leaves === 1 ? '' : KIOSK_LEAF[language](shown + 1, leaves);
    return html`<div class="card">
        <div class="flow">${this.parts.map((part) => this.#part(part))}</div>
        <p class="which" role="status">${which}</p>
      </div>
      <div class="foot">
        ${backButton(this, language, KIOSK_READING.toList)}
        <button
          class="plain-button previous"
          type="button"
          ?disabled=${shown === 0}
          @click=${() => this.dispatchEvent(new LeafTurned(shown - 1))}
        >
          ${say(KIOSK_READING.previous, language)}
        </button>
        <button
          class="plain-button main-button next"
          type="button"
          ?disabled=${shown === leaves - 1}
          @click=${() => this.dispatchEvent(new LeafTurned(shown + 1))}
        >
          ${say(KIOSK_READING.next, language)}${icon('right')}
        </button>
      </div>`;
  }

  #part({ title, lines, numbered, portal }: ReadingPart) {
    const { language } = this;
    return html`<h2>${say(title, language)}</h2>
      ${portal === undefined ? nothing : portalFigure(portal, language)} ${this.#lines(lines, numbered)}`;
  }

  /** One sentence is no list. */
  #lines(lines: readonly Phrase[], numbered: boolean) {
    const [only] = lines;
    if (only === undefined) return nothing;
    if (lines.length === 1) return html`<p lang=${this.#langOf(only)}>${say(only, this.language)}</p>`;
    const items = lines.map((line) => html`<li lang=${this.#langOf(line)}>${say(line, this.language)}</li>`);
    return numbered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  }

  /** Some lines are posted in Indonesian only: names, addresses. */
  #langOf(line: Phrase): Language {
    return line.id === line.en ? 'id' : this.language;
  }
}

customElements.define('reading-leaves', ReadingLeaves);

declare global {
  interface HTMLElementTagNameMap {
    'reading-leaves': ReadingLeaves;
  }
}
