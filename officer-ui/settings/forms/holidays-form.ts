import { html, type TemplateResult } from 'lit';
import type { HolidayYear } from '../../../domain/calendar/working-calendar.ts';
import { readDay } from '../../../domain/registration/typed-values.ts';
import '../../../ui-kit/form/choice-field.ts';
import '../../../ui-kit/form/date-field.ts';
import '../../../ui-kit/form/text-field.ts';
import { formatDay } from '../../../words/formats.ts';
import { beginYear, holidaysOf, OFFICE_WORDS } from '../../../words/officer-office.ts';
import { type Language, say } from '../../../words/phrase.ts';
import { settingAnswer } from '../../../words/settings-names.ts';
import type { FormView, SettingForm } from '../setting-form.ts';
import {
  BLANK_HOLIDAY,
  HOLIDAY_KINDS,
  type HolidaysTyped,
  type HolidayTyped,
  holidaysBoxOf,
  readHolidays,
  writeHolidays,
} from './holidays-typed.ts';
import { lineList } from './line-list.ts';

/** A year's holidays, a line a day. */
export const HOLIDAYS_FORM: SettingForm<HolidaysTyped> = {
  read: readHolidays,
  write: writeHolidays,
  boxOf: holidaysBoxOf,
  nameOf: (path, typed, language) => {
    const line = typed.days[Number(path.split('.')[1])];
    return line?.name || line?.date || say(OFFICE_WORDS.source, language);
  },
  boxes,
  lines,
};

function boxes(typed: HolidaysTyped, view: FormView): TemplateResult {
  const { language } = view;
  const from = readDay(view.from, '9999-12-31');
  const year = (from.ok ? from.value : view.today).slice(0, 4);
  const next = String(Number(year) + 1);
  const list = {
    name: 'days',
    lines: typed.days,
    most: 200,
    none: OFFICE_WORDS.noDays,
    add: OFFICE_WORDS.addDay,
  };
  return html`<p class="form-fill">
      <span>${holidaysOf[language](year)}</span>
      <button
        class="button button-small"
        type="button"
        @click=${() => view.begin({ days: [BLANK_HOLIDAY], source: '' }, `${next}-01-01`)}
      >
        ${beginYear[language](next)}
      </button>
    </p>
    <text-field
      .language=${language}
      .box=${{ path: 'source', value: typed.source, label: say(OFFICE_WORDS.source, language), error: view.errorAt('source') }}
    ></text-field>
    ${lineList(
      { ...list, blank: () => BLANK_HOLIDAY, boxes: (line, at) => holidayBoxes(line, at, view) },
      view,
    )}`;
}

function holidayBoxes(line: HolidayTyped, at: number, view: FormView): TemplateResult {
  const { language } = view;
  const box = (part: keyof HolidayTyped, label: string) => {
    const path = `days.${at}.${part}`;
    return { path, value: line[part], label, error: view.errorAt(path) };
  };
  const kinds = HOLIDAY_KINDS.map((value) => ({ value, label: settingAnswer(value, language) }));
  return html`<date-field .language=${language} .box=${box('date', say(OFFICE_WORDS.date, language))}></date-field>
    <text-field class="form-broad" .language=${language} .box=${box('name', say(OFFICE_WORDS.holiday, language))}></text-field>
    <choice-field
      .language=${language}
      .choices=${kinds}
      .box=${box('kind', say(OFFICE_WORDS.kind, language))}
    ></choice-field>`;
}

function lines(value: unknown, language: Language): readonly string[] {
  const { days, source } = value as HolidayYear;
  const listed = days.map(
    ({ date, name, kind }) => `${formatDay(date, language)}: ${name} (${settingAnswer(kind, language)})`,
  );
  return source ? [source, ...listed] : listed;
}
