import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OfficeSettings } from '../../../contract/setting-schemas.ts';
import { breaksBetween, readHours, showHours } from '../../../domain/calendar/typed-hours.ts';
import '../../../ui-kit/form/text-field.ts';
import { breakWords, OFFICE_WORDS, WEEKDAYS } from '../../../words/officer-office.ts';
import { type Language, say } from '../../../words/phrase.ts';
import type { FormView, SettingForm } from '../setting-form.ts';
import { type HoursTyped, hoursBoxOf, readHoursValue, withUsualHours, writeHours } from './hours-typed.ts';

/** The week's opening hours, a box a weekday. */
export const HOURS_FORM: SettingForm<HoursTyped> = {
  read: readHoursValue,
  write: writeHours,
  boxOf: hoursBoxOf,
  nameOf,
  boxes,
  lines,
};

function boxes(typed: HoursTyped, view: FormView): TemplateResult {
  const { language } = view;
  const minutes = (path: 'numbersBefore' | 'lastNumberBefore') =>
    html`<text-field
      .language=${language}
      .kind=${'numeric'}
      .box=${{ path, value: typed[path], label: say(OFFICE_WORDS[path], language), error: view.errorAt(path) }}
    ></text-field>`;
  return html`
    ${closed(typed) ? html`<p class="hint-box">${say(OFFICE_WORDS.neverSet, language)}</p>` : nothing}
    <p class="soft">${say(OFFICE_WORDS.hoursHow, language)}</p>
    <div class="week">${typed.days.map((_, at) => dayBox(typed, at, view))}</div>
    <p class="form-fill">
      <button
        class="button button-small"
        type="button"
        @click=${() => view.change([], withUsualHours(typed))}
      >
        ${say(OFFICE_WORDS.usual, language)}
      </button>
      <span class="soft">${say(OFFICE_WORDS.usualNote, language)}</span>
    </p>
    <div class="schema-group">
      ${minutes('numbersBefore')} ${minutes('lastNumberBefore')}
      <label class="check form-check">
        <input
          type="checkbox"
          id="field-closedOnCutiBersama"
          .checked=${live(typed.closedOnCutiBersama)}
          @change=${(event: Event) =>
            view.change(['closedOnCutiBersama'], (event.currentTarget as HTMLInputElement).checked)}
        />
        <span>${say(OFFICE_WORDS.cutiBersama, language)}</span>
      </label>
    </div>
  `;
}

function dayBox(typed: HoursTyped, at: number, view: FormView): TemplateResult {
  const path = `days.${at}.open`;
  const value = typed.days[at]?.open ?? '';
  const label = nameOf(path, typed, view.language);
  return html`<text-field
    .language=${view.language}
    .box=${{ path, value, label, note: closed(typed) ? '' : dayNote(value, view.language), error: view.errorAt(path) }}
  ></text-field>`;
}

/** No weekday has hours: that is not a week of closed days, but no hours set. */
function closed({ days }: HoursTyped): boolean {
  return days.every(({ open }) => open.trim() === '');
}

/** What the hours come to: closed, or the breaks; nothing while they cannot be read. */
function dayNote(open: string, language: Language): string {
  const hours = readHours(open);
  if (!hours.ok) return '';
  if (hours.value.length === 0) return say(OFFICE_WORDS.closedDay, language);
  const breaks = breaksBetween(hours.value);
  return breaks.length > 0 ? breakWords[language](showHours(breaks)) : showHours(hours.value);
}

function nameOf(path: string, typed: HoursTyped, language: Language): string {
  if (path === 'numbersBefore' || path === 'lastNumberBefore') return say(OFFICE_WORDS[path], language);
  const weekday = typed.days[Number(path.split('.')[1])]?.weekday ?? 1;
  return say(WEEKDAYS[weekday] ?? OFFICE_WORDS.date, language);
}

function lines(value: unknown, language: Language): readonly string[] {
  const hours = value as OfficeSettings['office.hours'];
  if (hours.weekdays.length === 0) return [say(OFFICE_WORDS.neverSet, language)];
  const typed = readHoursValue(value);
  return [
    ...typed.days.map(
      ({ open }, at) =>
        `${nameOf(`days.${at}.open`, typed, language)}: ${open || say(OFFICE_WORDS.closedDay, language)}`,
    ),
    `${say(OFFICE_WORDS.numbersBefore, language)}: ${hours.numbersBefore}`,
    `${say(OFFICE_WORDS.lastNumberBefore, language)}: ${hours.lastNumberBefore}`,
    ...(hours.closedOnCutiBersama ? [say(OFFICE_WORDS.cutiBersama, language)] : []),
  ];
}
