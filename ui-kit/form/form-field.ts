import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FIELD_WORDS } from '../../words/fields.ts';
import { LightElement } from '../light-element.ts';
import { type FieldBox, sameBox } from './field-box.ts';
import { fieldId } from './field-id.ts';
import { tellForm } from './form-events.ts';

const LINES = ['hint', 'note', 'warning', 'error'] as const;

/**
 * A labelled box of a form, with the lines that belong under it.
 *
 * @fires field-input
 * @fires field-leave
 */
export abstract class FormField extends LightElement {
  static override properties = {
    ...LightElement.properties,
    box: {
      attribute: false,
      hasChanged: (next: FieldBox, last: FieldBox | undefined) => !sameBox(next, last),
    },
    value: { state: true },
  };

  declare box: FieldBox;
  /** The text in the box, ahead of `box` while someone types. */
  declare protected value: string;

  constructor() {
    super();
    this.box = { path: '', value: '', label: '' };
    this.value = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('box')) this.value = this.box.value;
  }

  protected abstract control(): TemplateResult;

  protected get controlId(): string {
    return fieldId(this.box.path);
  }

  /** Ids of the lines under the box that are there, for `aria-describedby`. */
  protected get describedBy(): string | typeof nothing {
    const ids = LINES.filter((line) => this.box[line]).map((line) => `${this.controlId}-${line}`);
    return ids.length > 0 ? ids.join(' ') : nothing;
  }

  protected get invalid(): 'true' | typeof nothing {
    return this.box.error ? 'true' : nothing;
  }

  protected override render(): TemplateResult {
    return html`<label class="field-label" for=${this.controlId}>${this.labelText()}</label>
      ${this.control()}${this.lines()}`;
  }

  protected labelText(): TemplateResult {
    if (!this.box.optional) return html`${this.box.label}`;
    return html`${this.box.label} <span class="field-optional">(${this.say(FIELD_WORDS.optional)})</span>`;
  }

  protected lines(): unknown {
    return LINES.map((line) =>
      this.box[line]
        ? html`<p class=${`field-${line}`} id=${`${this.controlId}-${line}`}>${this.box[line]}</p>`
        : nothing,
    );
  }

  protected changeTo(value: string): void {
    this.value = value;
    tellForm(this, 'field-input', { path: this.box.path, value });
  }

  protected left(): void {
    tellForm(this, 'field-leave', { path: this.box.path, value: this.value });
  }
}
