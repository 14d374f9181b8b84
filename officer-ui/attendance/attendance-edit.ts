import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Attendance } from '../../contract/counters.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/text-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { ATTENDANCE_WORDS } from '../../words/officer-attendance.ts';
import { setAttendance } from '../data/attendance.ts';
import { tell } from '../events.ts';
import { problemText } from '../problem-text.ts';
import {
  type AttendanceProblems,
  type AttendanceTyped,
  readAttendance,
  writeAttendance,
} from './attendance-typed.ts';

const BOXES = ['arrived', 'left', 'paused'] as const;

/**
 * The times of one person on one day, to be corrected and set. Enter sets, Esc leaves as it was.
 *
 * @fires attendance-set
 * @fires edit-ended without a change
 */
export class AttendanceEdit extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    row: { attribute: false },
    typed: { state: true },
    wrong: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare row: Attendance;
  declare typed: AttendanceTyped;
  declare wrong: AttendanceProblems;
  declare problem: string;
  declare busy: boolean;

  constructor() {
    super();
    this.typed = { arrived: '', left: '', paused: '' };
    this.wrong = {};
    this.problem = '';
    this.busy = false;
    this.addEventListener('field-input', (event) => {
      event.stopPropagation();
      this.typed = { ...this.typed, [event.detail.path.replace('attendance-', '')]: event.detail.value };
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const other = changed.get('row');
    const moved = other?.day !== this.row.day || other.user.id !== this.row.user.id;
    if (changed.has('row') && moved) this.typed = readAttendance(this.row);
  }

  protected override async firstUpdated(): Promise<void> {
    await this.updateComplete;
    this.querySelector('input')?.select();
  }

  protected override render(): TemplateResult {
    return html`<form
      class="attendance-edit"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.save();
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') tell(this, 'edit-ended');
      }}
    >
      <p class="soft">${this.say(ATTENDANCE_WORDS.hint)}</p>
      <div role="alert">${this.problem ? html`<p class="message message-bad">${this.problem}</p>` : nothing}</div>
      <div class="attendance-boxes">
        ${BOXES.map((name) => this.box(name))}
        <button class="button button-main" aria-disabled=${this.busy ? 'true' : nothing}>
          ${this.say(ATTENDANCE_WORDS.save)}
        </button>
        <button class="button" type="button" @click=${() => tell(this, 'edit-ended')}>
          ${this.say(OFFICER_WORDS.cancel)}
        </button>
      </div>
    </form>`;
  }

  private box(name: (typeof BOXES)[number]): TemplateResult {
    const error = this.wrong[name];
    return html`<text-field
      .language=${this.language}
      .kind=${'numeric'}
      .box=${{
        path: `attendance-${name}`,
        value: this.typed[name],
        label: this.say(ATTENDANCE_WORDS[name]),
        error: error ? this.say(error) : '',
      }}
    ></text-field>`;
  }

  private async save(): Promise<void> {
    const written = writeAttendance(this.typed);
    this.wrong = written.ok ? {} : written.error;
    this.problem = '';
    if (!written.ok) {
      await this.updateComplete;
      await Promise.all([...this.querySelectorAll('text-field')].map((field) => field.updateComplete));
      this.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return;
    }
    if (this.busy) return;
    this.busy = true;
    const answer = await setAttendance(this.api, this.row.day, this.row.user.id, written.value);
    this.busy = false;
    if (!answer.ok) {
      this.problem = problemText(answer.error, this.language);
      return;
    }
    tell(this, 'notice', this.say(ATTENDANCE_WORDS.saved));
    tell(this, 'attendance-set');
  }
}
customElements.define('attendance-edit', AttendanceEdit);
