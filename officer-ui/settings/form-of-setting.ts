import type { Setting } from '../../contract/settings.ts';
import { COUNTERS_FORM } from './forms/counters-form.ts';
import { HOLIDAYS_FORM } from './forms/holidays-form.ts';
import { HOURS_FORM } from './forms/hours-form.ts';
import { QUOTAS_FORM } from './forms/quotas-form.ts';
import { schemaForm } from './forms/schema-form.ts';
import { SPECIAL_DAYS_FORM } from './forms/special-days-form.ts';
import type { JsonSchema } from './json-schema.ts';
import type { SettingForm } from './setting-form.ts';

/** Settings that have boxes of their own. */
const OWN_FORMS: Readonly<Record<string, SettingForm>> = {
  'office.hours': HOURS_FORM as SettingForm,
  'office.special-days': SPECIAL_DAYS_FORM as SettingForm,
  'calendar.holidays': HOLIDAYS_FORM as SettingForm,
  'queue.quotas': QUOTAS_FORM as SettingForm,
  'office.counters': COUNTERS_FORM as SettingForm,
};

/** How a setting is typed in: by boxes of its own, or by those its schema asks for. */
export function formOf({ key, schema }: Setting): SettingForm {
  return OWN_FORMS[key] ?? schemaForm((schema ?? {}) as JsonSchema);
}
