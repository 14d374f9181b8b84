import { html, type nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Attendance } from '../../contract/counters.ts';
import { addDays, type Day, weekday } from '../../domain/calendar/day.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/date-field.ts';
import { dayText } from '../../ui-kit/form/day-text.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { ATTENDANCE_WORDS } from '../../words/officer-attendance.ts';
import { loadAttendance } from '../data/attendance.ts';
import { tell } from '../events.ts';
import '../people/substitutes-section.ts';
import './attendance-table.ts';
import { readRange } from './attendance-typed.ts';

/** Who was there on which day, from when to when: proposed until the superior sets it. */
export class AttendancePage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    today: {},
    from: { state: true },
    to: { state: true },
    wrong: { state: true },
    days: { state: true },
  };

  declare api: Api;
  declare today: Day;
  /** The first and the last day as typed. */
  declare from: string;
  declare to: string;
  declare wrong: { readonly path: string; readonly words: string } | undefined;
  declare days: readonly Attendance[] | undefined;

  constructor() {
    super();
    this.from = '';
    this.to = '';
    this.wrong = undefined;
    this.days = undefined;
    this.addEventListener('field-input', ({ detail: { path, value } }) => {
      if (path === 'from' || path === 'to') this[path] = value;
    });
    this.addEventListener('attendance-set', () => void this.load());
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.from !== '' || this.to !== '') return;
    // The week so far: what a superior looks through before it is over.
    this.from = dayText(addDays(this.today, -((weekday(this.today) + 6) % 7)));
    this.to = dayText(this.today);
  }

  protected override render(): TemplateResult {
    const title = html`<h1 tabindex="-1">${this.say(ATTENDANCE_WORDS.title)}</h1>`;
    return html`${title}
      <substitutes-section .api=${this.api} .language=${this.language} .today=${this.today}></substitutes-section>
      <p class="soft">${this.say(ATTENDANCE_WORDS.lead)}</p>
      <form
        class="attendance-range"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.load();
        }}
      >
        ${this.dayBox('from')} ${this.dayBox('to')}
        <button class="button">${this.say(ATTENDANCE_WORDS.show)}</button>
      </form>
      ${this.days ? this.table(this.days) : html`<p>${this.say(OFFICER_WORDS.loading)}</p>`}`;
  }

  private dayBox(path: 'from' | 'to'): TemplateResult {
    const error = this.wrong?.path === path ? this.wrong.words : '';
    const box = { path, value: this[path], label: this.say(ATTENDANCE_WORDS[path]), error };
    return html`<date-field .language=${this.language} .latest=${this.today} .box=${box}></date-field>`;
  }

  private table(days: readonly Attendance[]): TemplateResult | typeof nothing {
    if (days.length === 0) return html`<p class="card">${this.say(ATTENDANCE_WORDS.none)}</p>`;
    return html`<attendance-table
      .api=${this.api}
      .language=${this.language}
      .days=${days}
      .today=${this.today}
    ></attendance-table>`;
  }

  private async load(): Promise<void> {
    const range = readRange(this.from, this.to);
    this.wrong = range.ok ? undefined : { path: range.error.path, words: this.say(range.error.words) };
    if (!range.ok) return;
    const answer = await loadAttendance(this.api, range.value.from, range.value.to);
    if (answer.ok) this.days = answer.value;
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('attendance-page', AttendancePage);
