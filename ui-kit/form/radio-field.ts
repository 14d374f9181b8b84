import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice } from './choice-field.ts';
import { FieldGroup } from './field-group.ts';

/** One answer of a few, all in sight; arrow keys choose. */
export class RadioField extends FieldGroup {
  static override properties = { ...FieldGroup.properties, choices: { attribute: false } };

  declare choices: readonly Choice[];

  constructor() {
    super();
    this.choices = [];
  }

  protected override control(): TemplateResult {
    return html`<span class="yes-no">
      ${this.choices.map(
        ({ value, label }, index) => html`<label class="yes-no-answer">
          <input
            type="radio"
            id=${index === 0 ? this.controlId : `${this.controlId}-${value}`}
            name=${this.box.path}
            value=${value}
            .checked=${live(this.value === value)}
            @change=${(event: Event) => {
              event.stopPropagation();
              this.changeTo(value);
            }}
            @blur=${() => this.left()}
          />${label}
        </label>`,
      )}
    </span>`;
  }
}
customElements.define('radio-field', RadioField);

declare global {
  interface HTMLElementTagNameMap {
    'radio-field': RadioField;
  }
}
