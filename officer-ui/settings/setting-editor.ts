import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Setting, SettingRow } from '../../contract/settings.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { readDay } from '../../domain/registration/typed-values.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/date-field.ts';
import { dayText } from '../../ui-kit/form/day-text.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatDay } from '../../words/formats.ts';
import { SETTINGS_WORDS } from '../../words/officer-settings.ts';
import { settingHint, settingName } from '../../words/settings-names.ts';
import { saveSetting } from '../data/settings.ts';
import { tell } from '../events.ts';
import { fieldProblems, problemText } from '../problem-text.ts';
import { type JsonSchema, withValueAt } from './json-schema.ts';
import './schema-field.ts';
import { valueLines } from './value-lines.ts';

/**
 * One setting: its value to edit, the day it takes effect, and what held before.
 *
 * @fires setting-saved
 */
export class SettingEditor extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    setting: { attribute: false },
    today: {},
    value: { state: true },
    from: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare setting: Setting;
  declare today: Day;
  declare value: unknown;
  /** The day typed, dd/mm/yyyy. */
  declare from: string;
  declare problem: string;
  declare busy: boolean;

  constructor() {
    super();
    this.problem = '';
    this.busy = false;
    this.addEventListener('setting-input', ({ detail }) => {
      this.value = withValueAt(this.value, detail.path, detail.value);
    });
    this.addEventListener('field-input', ({ detail }) => {
      this.from = detail.value;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('setting')) return;
    this.value = this.inForce?.value ?? {};
    this.from = dayText(this.today);
    this.problem = '';
  }

  protected override render(): TemplateResult {
    const { setting, language } = this;
    const hint = settingHint(setting.key, language);
    return html`<form class="card" novalidate @submit=${(event: Event) => this.submit(event)}>
        <h2 class="card-title" tabindex="-1">${settingName(setting.key, language)}</h2>
        ${hint ? html`<p class="soft">${hint}</p>` : nothing}
        <div role="alert">${this.problem ? html`<p class="message message-bad">${this.problem}</p>` : nothing}</div>
        <schema-field
          .language=${language}
          .schema=${(setting.schema ?? {}) as JsonSchema}
          .value=${this.value}
          .path=${[]}
        ></schema-field>
        <div class="setting-foot">
          <date-field
            .language=${language}
            .box=${{ path: 'effective-from', value: this.from, label: this.say(SETTINGS_WORDS.effectiveFrom) }}
          ></date-field>
          <button class="button button-main" aria-disabled=${this.busy ? 'true' : nothing}>
            ${this.say(SETTINGS_WORDS.save)}
          </button>
        </div>
      </form>
      <section class="card" aria-labelledby="history-title">
        <h3 class="card-title" id="history-title">${this.say(SETTINGS_WORDS.history)}</h3>
        <ol class="rows">
          ${setting.rows.map((row) => this.past(row))}
        </ol>
      </section>`;
  }

  private past(row: SettingRow): TemplateResult {
    return html`<li class="setting-past">
      <p>
        <b>${formatDay(row.effectiveFrom, this.language)}</b>
        ${row === this.inForce ? html`<span class="badge">${this.say(SETTINGS_WORDS.inForce)}</span>` : nothing}
      </p>
      <ul>
        ${valueLines(row.value, this.language).map((line) => html`<li>${line}</li>`)}
      </ul>
    </li>`;
  }

  /** Rows come newest first; the one in force is the first whose day has come. */
  private get inForce(): SettingRow | undefined {
    return this.setting.rows.find(({ effectiveFrom }) => effectiveFrom <= this.today);
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const day = readDay(this.from, '9999-12-31');
    if (!day.ok) {
      this.problem = this.say(SETTINGS_WORDS.dayWrong);
      return;
    }
    if (this.busy) return;
    this.busy = true;
    const answer = await saveSetting(this.api, this.setting.key, day.value, this.value);
    this.busy = false;
    if (answer.ok) {
      tell(this, 'notice', this.say(SETTINGS_WORDS.saved));
      tell(this, 'setting-saved');
      return;
    }
    const places = fieldProblems(answer.error).map(({ path, message }) => `${path}: ${message}`);
    this.problem = [problemText(answer.error, this.language), ...places].join(' ');
  }
}
customElements.define('setting-editor', SettingEditor);
