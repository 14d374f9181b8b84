import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FIELD_WORDS } from '../../words/fields.ts';
import { FieldGroup } from './field-group.ts';

const ANSWERS = ['yes', 'no'] as const;

/** A question with two answers side by side; arrow keys choose. */
export class YesNoField extends FieldGroup {
  protected override control(): TemplateResult {
    return html`<span class="yes-no">
      ${ANSWERS.map(
        (answer, index) => html`<label class="yes-no-answer">
          <input
            type="radio"
            id=${index === 0 ? this.controlId : `${this.controlId}-${answer}`}
            name=${this.box.path}
            value=${answer}
            .checked=${live(this.value === answer)}
            @change=${(event: Event) => {
              event.stopPropagation();
              this.changeTo(answer);
            }}
            @blur=${() => this.left()}
          />${this.say(FIELD_WORDS[answer])}
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
