import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fieldId } from '../../ui-kit/form/field-id.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { SETTINGS_WORDS } from '../../words/officer-settings.ts';
import { tell } from '../events.ts';
import type { ValuePath } from './json-schema.ts';

/** A part of a setting too free for boxes, as JSON text. Text that is no JSON changes nothing and says so. */
export class SchemaJson extends LightElement {
  static override properties = {
    ...LightElement.properties,
    value: { attribute: false },
    path: { attribute: false },
    name: {},
    text: { state: true },
    broken: { state: true },
  };

  declare value: unknown;
  declare path: ValuePath;
  declare name: string;
  declare text: string;
  declare broken: boolean;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value') || this.#said === this.value) return;
    this.text = JSON.stringify(this.value ?? null, null, 2);
    this.broken = false;
  }

  /** The value this box itself told last: its text is not to be rewritten under the hand. */
  #said: unknown;

  protected override render(): TemplateResult {
    const id = fieldId(this.path.join('.'));
    return html`<label class="field-label" for=${id}>${this.name}</label>
      <textarea
        class="field-box schema-json"
        id=${id}
        rows="14"
        spellcheck="false"
        aria-invalid=${this.broken ? 'true' : nothing}
        .value=${this.text}
        @input=${(event: Event) => this.typed((event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
      ${this.broken ? html`<p class="field-error">${this.say(SETTINGS_WORDS.jsonBroken)}</p>` : nothing}`;
  }

  private typed(text: string): void {
    this.text = text;
    try {
      this.#said = JSON.parse(text);
      this.broken = false;
      tell(this, 'setting-input', { path: this.path, value: this.#said });
    } catch {
      this.broken = true;
    }
  }
}
customElements.define('schema-json', SchemaJson);
