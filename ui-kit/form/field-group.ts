import { html, type TemplateResult } from 'lit';
import { FormField } from './form-field.ts';

/** A question whose answers are several controls: they share a legend instead of a label. */
export abstract class FieldGroup extends FormField {
  protected override render(): TemplateResult {
    return html`<fieldset class="field-set" aria-describedby=${this.describedBy}>
        <legend class="field-label">${this.labelText()}</legend>
        ${this.control()}
      </fieldset>
      ${this.lines()}`;
  }
}
