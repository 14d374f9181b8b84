import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldId } from '../../ui-kit/form/field-id.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { SETTINGS_WORDS } from '../../words/officer-settings.ts';
import { settingAnswer, settingPartName } from '../../words/settings-names.ts';
import { tell } from '../events.ts';
import { type JsonSchema, orNull, type ValuePath } from './json-schema.ts';
import './schema-json.ts';
import './schema-list.ts';

/**
 * One part of a setting, drawn from its schema: text, number, yes or no, a choice, a group or a list.
 *
 * @fires setting-input
 */
export class SchemaField extends LightElement {
  static override properties = {
    ...LightElement.properties,
    schema: { attribute: false },
    value: { attribute: false },
    path: { attribute: false },
    optional: { type: Boolean },
    nullable: { type: Boolean },
    errorAt: { attribute: false },
  };

  declare schema: JsonSchema;
  declare value: unknown;
  declare path: ValuePath;
  /** May be left out: an emptied box takes the part away. */
  declare optional: boolean;
  /** May be `null`: that is what an emptied box means. */
  declare nullable: boolean;
  /** What is wrong at a place, its parts joined by dots. */
  declare errorAt: (path: string) => string | undefined;

  constructor() {
    super();
    this.errorAt = () => undefined;
  }

  protected override render(): TemplateResult {
    const { schema } = this;
    const present = orNull(schema);
    if (present) return this.draw(present, { path: this.path, value: this.value, nullable: true });
    if (schema.type === 'object' && schema.properties) return this.group(schema.properties, schema.required);
    if (schema.type === 'object') return this.free();
    if (schema.type === 'array' && !schema.items) return this.free();
    if (schema.type === 'array') {
      return html`<schema-list
        .language=${this.language}
        .schema=${schema}
        .value=${this.value}
        .path=${this.path}
        .name=${this.name}
        .errorAt=${this.errorAt}
      ></schema-list>`;
    }
    if (schema.type === 'boolean') return this.tick();
    if (!schema.enum && schema.type === undefined) return this.free();
    return html`<label class="field-label" for=${this.inputId}>${this.name}</label>
      ${schema.enum ? this.choice(schema.enum) : this.text()}${this.error ? html`<p class="field-error" id=${`${this.inputId}-error`}>${this.error}</p>` : nothing}`;
  }

  private draw(
    schema: JsonSchema,
    { path, value, optional = false, nullable = false }: Part,
  ): TemplateResult {
    return html`<schema-field
      .language=${this.language}
      .schema=${schema}
      .value=${value}
      .path=${path}
      .errorAt=${this.errorAt}
      ?optional=${optional}
      ?nullable=${nullable}
    ></schema-field>`;
  }

  private group(parts: Readonly<Record<string, JsonSchema>>, required?: readonly string[]): TemplateResult {
    const whole = (this.value ?? {}) as Record<string, unknown>;
    const fields = Object.entries(parts).map(([name, schema]) =>
      this.draw(schema, {
        path: [...this.path, name],
        value: whole[name],
        optional: required !== undefined && !required.includes(name),
      }),
    );
    if (this.path.length === 0 || typeof this.path.at(-1) === 'number')
      return html`<div class="schema-group">${fields}</div>`;
    return html`<fieldset class="field-set schema-set">
      <legend class="field-label">${this.name}</legend>
      <div class="schema-group">${fields}</div>
    </fieldset>`;
  }

  private text(): TemplateResult {
    const { schema } = this;
    const isNumber = schema.type === 'integer' || schema.type === 'number';
    return html`<input
      class="field-box"
      id=${this.inputId}
      type="text"
      inputmode=${isNumber ? 'numeric' : 'text'}
      autocomplete="off"
      .value=${live(String(this.value ?? ''))}
      aria-invalid=${this.error ? 'true' : nothing}
      aria-describedby=${this.error ? `${this.inputId}-error` : nothing}
      @input=${(event: Event) => this.typed((event.currentTarget as HTMLInputElement).value, isNumber)}
    />`;
  }

  /** What is no number stays a text, which the server refuses with the place and the reason. */
  private typed(text: string, isNumber: boolean): void {
    const number = isNumber && /^-?\d+([.,]\d+)?$/.test(text.trim());
    if (text === '' && this.nullable) this.change(null);
    else if (text === '' && this.optional) this.change(undefined);
    else this.change(number ? Number(text.trim().replace(',', '.')) : text);
  }

  private choice(answers: readonly (string | number)[]): TemplateResult {
    return html`<select
      class="field-box"
      id=${this.inputId}
      @change=${(event: Event) => this.change(chosen(event, answers))}
    >
      ${this.value === undefined || this.optional ? html`<option value="" ?selected=${this.value === undefined}></option>` : nothing}
      ${answers.map(
        (answer, index) =>
          html`<option value=${index} ?selected=${answer === this.value}>${settingAnswer(answer, this.language)}</option>`,
      )}
    </select>`;
  }

  private tick(): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        id=${this.inputId}
        .checked=${live(this.value === true)}
        @change=${(event: Event) => this.change((event.currentTarget as HTMLInputElement).checked)}
      />
      <span>${this.name}</span>
    </label>`;
  }

  private free(): TemplateResult {
    return html`<schema-json
      .language=${this.language}
      .value=${this.value}
      .path=${this.path}
      .name=${this.name}
    ></schema-json>`;
  }

  private get name(): string {
    const last = this.path.at(-1);
    if (last === undefined) return this.say(SETTINGS_WORDS.value);
    const name = settingPartName(last, this.language);
    return this.nullable ? `${name} (${this.say(SETTINGS_WORDS.emptyIsNone)})` : name;
  }

  private get inputId(): string {
    return fieldId(this.path.join('.'));
  }

  private get error(): string | undefined {
    return this.errorAt(this.path.join('.'));
  }

  private change(value: unknown): void {
    tell(this, 'setting-input', { path: this.path, value });
  }
}

interface Part {
  readonly path: ValuePath;
  readonly value: unknown;
  readonly optional?: boolean;
  readonly nullable?: boolean;
}

/** The answer chosen, with its own type; undefined for the empty one. */
function chosen(event: Event, answers: readonly (string | number)[]): string | number | undefined {
  const { value } = event.currentTarget as HTMLSelectElement;
  return value === '' ? undefined : answers[Number(value)];
}

customElements.define('schema-field', SchemaField);
