import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FormField } from './form-field.ts';

/** One line of text. `kind` picks the on-screen keyboard and nothing else: checks are ours. */
export class TextField extends FormField {
  static override properties = { ...FormField.properties, kind: {}, fill: {}, offers: { attribute: false } };

  declare kind: 'text' | 'tel' | 'email' | 'numeric';
  /** The `autocomplete` word; "off" for other people's data. */
  declare fill: string;
  /** Answers the box offers; another may be written in. */
  declare offers: readonly string[];

  constructor() {
    super();
    this.kind = 'text';
    this.fill = 'off';
    this.offers = [];
  }

  protected override control(): TemplateResult {
    return html`<input
      class="field-box"
      id=${this.controlId}
      name=${this.box.path}
      type="text"
      inputmode=${this.kind}
      autocomplete=${this.fill}
      spellcheck="false"
      list=${this.offers.length > 0 ? `${this.controlId}-offers` : nothing}
      .value=${live(this.shown())}
      aria-describedby=${this.describedBy}
      aria-invalid=${this.invalid}
      @input=${(event: InputEvent) => this.typed(event.currentTarget as HTMLInputElement)}
      @change=${(event: Event) => event.stopPropagation()}
      @focus=${() => void this.entered()}
      @blur=${() => this.left()}
    />${this.offers.length > 0 ? this.offered() : nothing}`;
  }

  private offered(): TemplateResult {
    return html`<datalist id=${`${this.controlId}-offers`}>
      ${this.offers.map((offer) => html`<option value=${offer}></option>`)}
    </datalist>`;
  }

  /** The text in the box; kinds that format it say how. */
  protected shown(): string {
    return this.value;
  }

  /** The officer came to the box. */
  protected entered(): void | Promise<void> {}

  protected typed(box: HTMLInputElement): void {
    this.changeTo(box.value);
  }
}
customElements.define('text-field', TextField);

declare global {
  interface HTMLElementTagNameMap {
    'text-field': TextField;
  }
}
