import { html, type TemplateResult } from 'lit';
import { ok } from '../../../domain/result.ts';
import { SETTINGS_WORDS } from '../../../words/officer-settings.ts';
import { type Language, say } from '../../../words/phrase.ts';
import { settingPartName } from '../../../words/settings-names.ts';
import type { JsonSchema } from '../json-schema.ts';
import '../schema-field.ts';
import type { FormView, SettingForm } from '../setting-form.ts';
import { valueLines } from '../value-lines.ts';

/** Boxes drawn from the setting's own schema, for values that are plain enough. The server checks them. */
export function schemaForm(schema: JsonSchema): SettingForm {
  return {
    read: (value) => value,
    write: (typed) => ok(typed),
    boxOf: (path) => path,
    nameOf: placeName,
    boxes: (typed, view) => fields(schema, typed, view),
    lines: (value, language) => valueLines(value, language),
  };
}

function fields(schema: JsonSchema, typed: unknown, view: FormView): TemplateResult {
  return html`<schema-field
    .language=${view.language}
    .schema=${schema}
    .value=${typed}
    .path=${[]}
    .errorAt=${(path: string) => view.errorAt(path)}
  ></schema-field>`;
}

/** "Yang kembali dipanggil setelah › Tidak hadir (nomor)". */
function placeName(path: string, _: unknown, language: Language): string {
  const parts = path.split('.').filter((part) => part !== '');
  if (parts.length === 0) return say(SETTINGS_WORDS.value, language);
  return parts.map((part) => settingPartName(/^\d+$/.test(part) ? Number(part) : part, language)).join(' › ');
}
