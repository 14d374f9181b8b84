import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FormField } from './form-field.ts';

/** One of the answers a form knows. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One answer of several, in a list that the first letter of an answer chooses from. */
export class ChoiceField extends FormField {
  static override properties = { ...FormField.properties, choices: { attribute: false }, blank: {} };

  declare choices: readonly Choice[];
  /** What it means that nothing is chosen, where that is an answer. */
  declare blank: string;

  constructor() {
    super();
    this.choices = [];
    this.blank = '';
  }

  protected override control(): TemplateResult {
    return html`<select
      class="field-box"
      id=${this.controlId}
      name=${this.box.path}
      .value=${live(this.value)}
      aria-describedby=${this.describedBy}
      aria-invalid=${this.invalid}
      @change=${(event: Event) => this.chosen(event)}
      @blur=${() => this.left()}
    >
      <option value="" ?selected=${this.value === ''}>${this.blank}</option>
      ${this.choices.map(
        ({ value, label }) =>
          html`<option value=${value} ?selected=${value === this.value}>${label}</option>`,
      )}
    </select>`;
  }

  private chosen(event: Event): void {
    event.stopPropagation();
    this.changeTo((event.currentTarget as HTMLSelectElement).value);
  }
}
customElements.define('choice-field', ChoiceField);

declare global {
  interface HTMLElementTagNameMap {
    'choice-field': ChoiceField;
  }
}
