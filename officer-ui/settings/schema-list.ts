import { html, type TemplateResult } from 'lit';
import { LightElement } from '../../ui-kit/light-element.ts';
import { removeLine, SETTINGS_WORDS } from '../../words/officer-settings.ts';
import { tell } from '../events.ts';
import { blankOf, type JsonSchema, type ValuePath } from './json-schema.ts';

/** A list of a setting: one row of boxes an entry, rows can be added and removed. */
export class SchemaList extends LightElement {
  static override properties = {
    ...LightElement.properties,
    schema: { attribute: false },
    value: { attribute: false },
    path: { attribute: false },
    name: {},
    errorAt: { attribute: false },
  };

  declare schema: JsonSchema;
  declare value: unknown;
  declare path: ValuePath;
  declare name: string;
  declare errorAt: (path: string) => string | undefined;

  protected override render(): TemplateResult {
    const entries = this.entries;
    const full = entries.length >= (this.schema.maxItems ?? Number.POSITIVE_INFINITY);
    return html`<fieldset class="field-set schema-set">
      <legend class="field-label">${this.name}</legend>
      <ol class="schema-rows">
        ${entries.map((entry, index) => this.row(entry, index))}
      </ol>
      ${full ? '' : html`<button class="button button-small" type="button" @click=${() => this.add()}>${this.say(SETTINGS_WORDS.add)}</button>`}
    </fieldset>`;
  }

  private row(entry: unknown, index: number): TemplateResult {
    return html`<li class="schema-row">
      <schema-field
        .language=${this.language}
        .schema=${this.schema.items ?? {}}
        .value=${entry}
        .path=${[...this.path, index]}
        .errorAt=${this.errorAt}
      ></schema-field>
      <button
        class="button button-small button-plain"
        type="button"
        aria-label=${removeLine[this.language](index + 1)}
        @click=${() => this.change(this.entries.toSpliced(index, 1))}
      >
        ${this.say(SETTINGS_WORDS.remove)}
      </button>
    </li>`;
  }

  private get entries(): readonly unknown[] {
    return Array.isArray(this.value) ? this.value : [];
  }

  private add(): void {
    this.change([...this.entries, blankOf(this.schema.items ?? {})]);
  }

  private change(value: readonly unknown[]): void {
    tell(this, 'setting-input', { path: this.path, value });
  }
}
customElements.define('schema-list', SchemaList);
