import { html, LitElement } from 'lit';
import { KIOSK_MEASURE, SCREEN_WOULD_BE } from '../words/kiosk-measure.ts';
import { type Language, type Phrase, say } from '../words/phrase.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { measureScreenStyles } from './measure-screen-styles.ts';
import { LINE_MM, lengthAfterKey, lengthWithin, mmPerPxOf } from './measured-line.ts';

/** The administrator held a ruler to it: millimetres per CSS pixel, or null when it was left as it was. */
export class ScreenMeasured extends Event {
  readonly mmPerPx: number | null;

  constructor(mmPerPx: number | null) {
    super('screen-measured', { bubbles: true, composed: true });
    this.mmPerPx = mmPerPx;
  }
}

/** One line that is brought to 10 cm: by finger, by the buttons, or by the arrow keys. */
export class MeasureScreen extends LitElement {
  static override properties = {
    mmPerPx: { attribute: false },
    language: { attribute: false },
    length: { state: true },
  };
  /** What holds so far. */
  declare mmPerPx: number;
  declare language: Language;
  /** In CSS pixels; it begins with what holds so far. */
  declare length: number;

  static override styles = [kioskStyles, measureScreenStyles];

  protected override willUpdate(): void {
    this.length ??= LINE_MM / this.mmPerPx;
  }

  protected override firstUpdated(): void {
    this.#become(this.length);
    this.#line().focus();
  }

  /** The content policy lets a script set this, and no markup. */
  protected override updated(): void {
    this.#line().style.width = `${this.length}px`;
  }

  override render() {
    return html`<main>
      <h1>${this.#say(KIOSK_MEASURE.title)}</h1>
      <p class="lead">${this.#say(KIOSK_MEASURE.lead)}</p>
      <div
        class="room"
        @pointerdown=${(event: PointerEvent) => this.#take(event)}
        @pointermove=${(event: PointerEvent) => event.buttons > 0 && this.#follow(event)}
      >
        <div
          class="line"
          role="slider"
          tabindex="0"
          aria-label=${this.#say(KIOSK_MEASURE.line)}
          aria-valuemin="70"
          aria-valuemax=${this.#room()}
          aria-valuenow=${this.length}
          @keydown=${(event: KeyboardEvent) => this.#key(event)}
        ></div>
      </div>
      <p class="would-be" role="status">${this.#wouldBe()}</p>
      <div>
        <div class="steps">
          ${this.#step(-10, '−10')} ${this.#step(-1, '−')} ${this.#step(1, '+')} ${this.#step(10, '+10')}
        </div>
      </div>
      <div class="ends">
        <button class="plain-button cancel" type="button" @click=${() => this.#end(null)}>
          ${this.#say(KIOSK_MEASURE.cancel)}
        </button>
        <button class="plain-button main-button save" type="button" @click=${() => this.#end(mmPerPxOf(this.length))}>
          ${this.#say(KIOSK_MEASURE.save)}
        </button>
      </div>
    </main>`;
  }

  #step(by: number, sign: string) {
    const words = this.#say(by < 0 ? KIOSK_MEASURE.shorter : KIOSK_MEASURE.longer);
    return html`<button
      class="plain-button"
      type="button"
      aria-label=${`${words} ${Math.abs(by)}`}
      @click=${() => this.#become(this.length + by)}
    >
      ${sign}
    </button>`;
  }

  #wouldBe(): string {
    const inCm = (px: number) => Math.round((px * mmPerPxOf(this.length)) / 10);
    return SCREEN_WOULD_BE[this.language](inCm(innerWidth), inCm(innerHeight));
  }

  #line(): HTMLElement {
    return this.renderRoot.querySelector('.line') as HTMLElement;
  }

  /** How long the line can be here. */
  #room(): number {
    return this.renderRoot.querySelector('.room')?.clientWidth ?? innerWidth;
  }

  #become(length: number): void {
    this.length = lengthWithin(length, this.#room());
  }

  #take(event: PointerEvent): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#follow(event);
  }

  #follow(event: PointerEvent): void {
    this.#become(event.clientX - this.#line().getBoundingClientRect().left);
  }

  #key(event: KeyboardEvent): void {
    const length = lengthAfterKey(this.length, event.key);
    if (length !== null) this.#become(length);
    else if (event.key === 'Enter') this.#end(mmPerPxOf(this.length));
    else if (event.key === 'Escape') this.#end(null);
    else return;
    event.preventDefault();
  }

  #end(mmPerPx: number | null): void {
    this.dispatchEvent(new ScreenMeasured(mmPerPx));
  }

  #say(phrase: Phrase): string {
    return say(phrase, this.language);
  }
}

customElements.define('measure-screen', MeasureScreen);

declare global {
  interface HTMLElementTagNameMap {
    'measure-screen': MeasureScreen;
  }
  interface HTMLElementEventMap {
    'screen-measured': ScreenMeasured;
  }
}
