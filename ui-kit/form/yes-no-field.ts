import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FORM_WORDS } from '../../words/officer-forms.ts';
import { FormField } from './form-field.ts';

const ANSWERS = ['yes', 'no'] as const;

/** A question with two answers side by side; arrow keys choose. */
export class YesNoField extends FormField {
  protected override render(): TemplateResult {
    return html`<fieldset class="field-set" aria-describedby=${this.describedBy}>
      <legend class="field-label">${this.labelText()}</legend>
      ${this.control()}
    </fieldset>${this.lines()}`;
  }

  protected override control(): TemplateResult {
    return html`<span class="yes-no">
      ${ANSWERS.map(
        (answer, index) => html`<label class="yes-no-answer">
          <input
            type="radio"
            id=${index === 0 ? this.controlId : `${this.controlId}-${answer}`}
            name=${this.path}
            value=${answer}
            .checked=${live(this.value === answer)}
            @change=${(event: Event) => {
              event.stopPropagation();
              this.changeTo(answer);
            }}
            @blur=${() => this.left()}
          />${this.say(FORM_WORDS[answer])}
        </label>`,
      )}
    </span>`;
  }
}
customElements.define('yes-no-field', YesNoField);

declare global {
  interface HTMLElementTagNameMap {
    'yes-no-field': YesNoField;
  }
}
