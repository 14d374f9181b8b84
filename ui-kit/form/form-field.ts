import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../light-element.ts';
import { fieldId } from './field-id.ts';
import { tellForm } from './form-events.ts';

/**
 * A labelled box of a form. Under it stand, in this order: the hint, what the value says (`note`),
 * a warning that asks for a second look, and the error that blocks.
 *
 * @fires field-input
 * @fires field-leave
 */
export abstract class FormField extends LightElement {
  static override properties = {
    ...LightElement.properties,
    path: {},
    label: {},
    hint: {},
    note: {},
    warning: {},
    error: {},
    value: {},
    optional: { type: Boolean },
  };

  declare path: string;
  declare label: string;
  declare hint: string;
  declare note: string;
  declare warning: string;
  declare error: string;
  /** The text in the box, as the form keeps it. */
  declare value: string;
  /** The office takes the form without it. */
  declare optional: boolean;

  constructor() {
    super();
    this.path = '';
    this.label = '';
    this.hint = '';
    this.note = '';
    this.warning = '';
    this.error = '';
    this.value = '';
    this.optional = false;
  }

  protected abstract control(): TemplateResult;

  protected get controlId(): string {
    return fieldId(this.path);
  }

  /** Ids of the lines under the box that are there, for `aria-describedby`. */
  protected get describedBy(): string | typeof nothing {
    const ids = (['hint', 'note', 'warning', 'error'] as const)
      .filter((part) => this[part])
      .map((part) => `${this.controlId}-${part}`);
    return ids.length > 0 ? ids.join(' ') : nothing;
  }

  protected get invalid(): 'true' | typeof nothing {
    return this.error ? 'true' : nothing;
  }

  protected override render(): TemplateResult {
    return html`
      <label class="field-label" for=${this.controlId}>${this.labelText()}</label>
      ${this.control()}${this.lines()}
    `;
  }

  protected labelText(): TemplateResult {
    const aside = this.language === 'id' ? 'bila ada' : 'if any';
    return html`${this.label}${this.optional ? html` <span class="field-optional">(${aside})</span>` : nothing}`;
  }

  protected lines(): (TemplateResult | typeof nothing)[] {
    return (['hint', 'note', 'warning', 'error'] as const).map((part) =>
      this[part]
        ? html`<p class="field-${part}" id=${`${this.controlId}-${part}`}>${this[part]}</p>`
        : nothing,
    );
  }

  protected changeTo(value: string): void {
    this.value = value;
    tellForm(this, 'field-input', { path: this.path, value });
  }

  protected left(): void {
    tellForm(this, 'field-leave', { path: this.path, value: this.value });
  }
}
