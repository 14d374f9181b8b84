import { html, type TemplateResult } from 'lit';
import { SERVICE_CODES, type ServiceCode } from '../../../domain/queue/services.ts';
import '../../../ui-kit/form/text-field.ts';
import { OFFICE_WORDS } from '../../../words/officer-office.ts';
import { type Language, say } from '../../../words/phrase.ts';
import { SERVICE_SHORT_NAMES } from '../../../words/services.ts';
import type { FormView, SettingForm } from '../setting-form.ts';
import { type QuotasTyped, readQuotas, writeQuotas } from './quotas-typed.ts';

/** Most numbers a day, a box a service. */
export const QUOTAS_FORM: SettingForm<QuotasTyped> = {
  read: readQuotas,
  write: writeQuotas,
  boxOf: (path) => path,
  nameOf: (path, _, language) => serviceName(path, language),
  boxes,
  lines: (value, language) =>
    Object.entries(readQuotas(value)).map(
      ([code, quota]) => `${serviceName(code, language)}: ${quota || say(OFFICE_WORDS.noLimit, language)}`,
    ),
};

function boxes(typed: QuotasTyped, view: FormView): TemplateResult {
  const { language } = view;
  return html`<div class="schema-group">
    ${SERVICE_CODES.map(
      (path) => html`<text-field
        .language=${language}
        .kind=${'numeric'}
        .box=${{
          path,
          value: typed[path],
          label: serviceName(path, language),
          note: quotaNote(typed[path], language),
          error: view.errorAt(path),
        }}
      ></text-field>`,
    )}
  </div>`;
}

function quotaNote(typed: string, language: Language): string {
  if (typed.trim() === '') return say(OFFICE_WORDS.noLimit, language);
  return typed.trim() === '0' ? say(OFFICE_WORDS.noneToday, language) : '';
}

function serviceName(code: string, language: Language): string {
  return say(SERVICE_SHORT_NAMES[code as ServiceCode], language);
}
