import { html, type TemplateResult } from 'lit';
import type { OfficeSettings } from '../../../contract/setting-schemas.ts';
import { showHours } from '../../../domain/calendar/typed-hours.ts';
import '../../../ui-kit/form/date-field.ts';
import '../../../ui-kit/form/text-field.ts';
import { formatDay } from '../../../words/formats.ts';
import { OFFICE_WORDS } from '../../../words/officer-office.ts';
import { type Language, say } from '../../../words/phrase.ts';
import type { FormView, SettingForm } from '../setting-form.ts';
import { lineList } from './line-list.ts';
import {
  BLANK_SPECIAL_DAY,
  readSpecialDays,
  type SpecialDaysTyped,
  type SpecialDayTyped,
  specialDaysBoxOf,
  writeSpecialDays,
} from './special-days-typed.ts';

/** Days with hours of their own, a line a day. */
export const SPECIAL_DAYS_FORM: SettingForm<SpecialDaysTyped> = {
  read: readSpecialDays,
  write: writeSpecialDays,
  boxOf: specialDaysBoxOf,
  nameOf: (path, typed, language) => {
    const line = typed.days[Number(path.split('.')[1])];
    return line?.date || say(OFFICE_WORDS.date, language);
  },
  boxes,
  lines,
};

const LABELS = {
  open: OFFICE_WORDS.hours,
  why: OFFICE_WORDS.why,
  whyEn: OFFICE_WORDS.whyEn,
} as const;

function boxes({ days }: SpecialDaysTyped, view: FormView): TemplateResult {
  const list = { name: 'days', lines: days, most: 100, none: OFFICE_WORDS.noDays, add: OFFICE_WORDS.addDay };
  return lineList(
    { ...list, blank: () => BLANK_SPECIAL_DAY, boxes: (line, at) => dayBoxes(line, at, view) },
    view,
  );
}

function dayBoxes(line: SpecialDayTyped, at: number, view: FormView): TemplateResult {
  const { language } = view;
  const box = (part: keyof SpecialDayTyped, label: string, optional = false) => {
    const path = `days.${at}.${part}`;
    return { path, value: line[part], label, optional, error: view.errorAt(path) };
  };
  const text = (part: keyof typeof LABELS, optional = false) =>
    html`<text-field .language=${language} .box=${box(part, say(LABELS[part], language), optional)}></text-field>`;
  return html`<date-field .language=${language} .box=${box('date', say(OFFICE_WORDS.date, language))}></date-field>
    ${text('open')} ${text('why')} ${text('whyEn', true)}`;
}

function lines(value: unknown, language: Language): readonly string[] {
  const { days } = value as OfficeSettings['office.special-days'];
  if (days.length === 0) return [say(OFFICE_WORDS.noDays, language)];
  return days.map(
    ({ date, open, why }) =>
      `${formatDay(date, language)}: ${showHours(open) || say(OFFICE_WORDS.closedAllDay, language)} – ${say(why, language)}`,
  );
}
