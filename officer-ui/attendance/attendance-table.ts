import { html, nothing, type TemplateResult } from 'lit';
import type { Attendance } from '../../contract/counters.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatLongDate } from '../../words/formats.ts';
import { ATTENDANCE_WORDS, editDay } from '../../words/officer-attendance.ts';
import './attendance-edit.ts';
import { timeShown } from './attendance-typed.ts';

/** One table a day, a line a person; the line being changed opens under itself. */
export class AttendanceTable extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    days: { attribute: false },
    today: {},
    open: { state: true },
  };

  declare api: Api;
  declare days: readonly Attendance[];
  declare today: Day;
  /** The line that is being changed. */
  declare open: string;

  constructor() {
    super();
    this.open = '';
    this.addEventListener('attendance-set', () => void this.close());
    this.addEventListener('edit-ended', () => void this.close());
  }

  protected override render(): TemplateResult {
    const byDay = [...Map.groupBy(this.days, ({ day }) => day)].toSorted(([a], [b]) => (a < b ? 1 : -1));
    return html`${byDay.map(([day, rows]) => this.day(day, rows))}`;
  }

  private day(day: string, rows: readonly Attendance[]): TemplateResult {
    const name = formatLongDate(Date.parse(`${day}T12:00:00+07:00`), this.language);
    const heads = ['person', 'arrived', 'left', 'paused', 'state'] as const;
    return html`<section class="card">
      <h2 class="card-title">${name}</h2>
      <div class="table-frame">
        <table class="list-table" aria-label=${name}>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${this.say(ATTENDANCE_WORDS[head])}</th>`)}
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.row(row, name))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private row(row: Attendance, dayName: string): TemplateResult {
    const key = `${row.day} ${row.user.id}`;
    return html`<tr>
        <th scope="row">${row.user.name}</th>
        <td class="figures">${timeShown(row.arrivedAt) || this.say(ATTENDANCE_WORDS.notThere)}</td>
        <td class="figures">${this.left(row)}</td>
        <td class="figures">${row.pausedMinutes}</td>
        <td>
          <span class=${row.set ? 'badge' : 'badge badge-call'}
            >${this.say(row.set ? ATTENDANCE_WORDS.set : ATTENDANCE_WORDS.proposed)}</span
          >
        </td>
        <td class="list-action">
          <button
            class="button button-small"
            type="button"
            data-line=${key}
            aria-expanded=${this.open === key ? 'true' : 'false'}
            aria-label=${editDay[this.language](row.user.name, dayName)}
            @click=${() => {
              this.open = this.open === key ? '' : key;
            }}
          >
            ${this.say(ATTENDANCE_WORDS.edit)}
          </button>
        </td>
      </tr>
      ${this.open === key ? this.editor(row) : nothing}`;
  }

  private left({ day, arrivedAt, leftAt }: Attendance): string {
    if (leftAt !== null) return timeShown(leftAt);
    return arrivedAt !== null && day === this.today ? this.say(ATTENDANCE_WORDS.stillThere) : '–';
  }

  private editor(row: Attendance): TemplateResult {
    return html`<tr>
      <td colspan="6">
        <attendance-edit .api=${this.api} .language=${this.language} .row=${row}></attendance-edit>
      </td>
    </tr>`;
  }

  /** The focus goes back to the button that opened the line. */
  private async close(): Promise<void> {
    const line = this.open;
    this.open = '';
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-line="${line}"]`)?.focus();
  }
}
customElements.define('attendance-table', AttendanceTable);
