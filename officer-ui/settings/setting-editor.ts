import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Setting } from '../../contract/settings.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/date-field.ts';
import { dayText } from '../../ui-kit/form/day-text.ts';
import '../../ui-kit/form/error-summary.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatDay } from '../../words/formats.ts';
import { errorSummaryTitle } from '../../words/officer-access.ts';
import { overtakenOn, SETTINGS_WORDS, savedFrom } from '../../words/officer-settings.ts';
import { settingHint, settingName } from '../../words/settings-names.ts';
import { saveSetting } from '../data/settings.ts';
import { tell } from '../events.ts';
import { problemText } from '../problem-text.ts';
import { formOf } from './form-of-setting.ts';
import { withValueAt } from './json-schema.ts';
import { nextRowAfter, rowsByTime } from './rows-by-time.ts';
import { boxMistakes, FROM_PATH, firstDay, type Mistake, serverMistakes } from './setting-mistakes.ts';
import './setting-rows.ts';
import type { FormView } from './setting-form.ts';

/** What is typed of one setting and not saved yet. */
export interface SettingDraft {
  readonly typed: unknown;
  /** The first day as typed. */
  readonly from: string;
}

/**
 * One setting: its value to type in, the day it takes effect, and what holds, will hold and held.
 *
 * @fires setting-saved
 */
export class SettingEditor extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    setting: { attribute: false },
    today: {},
    drafts: { attribute: false },
    typed: { state: true },
    from: { state: true },
    mistakes: { state: true },
    problem: { state: true },
    busy: { state: true },
    saved: { state: true },
  };

  declare api: Api;
  declare setting: Setting;
  declare today: Day;
  /** What is typed and not saved, by setting, kept by the page while it shows another. */
  declare drafts: Map<string, SettingDraft>;
  declare typed: unknown;
  declare from: string;
  /** What the last saving was refused for. */
  declare mistakes: readonly Mistake[];
  declare problem: string;
  declare busy: boolean;
  /** The good news of the last saving, until something else is typed. */
  declare saved: string;

  constructor() {
    super();
    this.mistakes = [];
    this.problem = '';
    this.busy = false;
    this.saved = '';
    this.drafts = new Map();
    this.addEventListener('setting-input', ({ detail }) => this.change(detail.path, detail.value));
    this.addEventListener('field-input', ({ detail: { path, value } }) => {
      if (path === FROM_PATH) this.keep(this.typed, value);
      else
        this.change(
          path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
          value,
        );
    });
    this.addEventListener('row-chosen', ({ detail: row }) => {
      this.keep(this.form.read(row.value), dayText(row.effectiveFrom));
      this.mistakes = [];
      this.querySelector<HTMLElement>('h2')?.focus();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const last = changed.get('setting');
    if (!changed.has('setting')) return;
    if (last?.key !== this.setting.key) this.saved = '';
    const draft = this.drafts.get(this.setting.key);
    this.typed = draft?.typed ?? this.valueInForce;
    this.from = draft?.from ?? dayText(this.today);
    this.mistakes = [];
    this.problem = '';
  }

  protected override render(): TemplateResult {
    const { setting, language } = this;
    const hint = settingHint(setting.key, language);
    return html`<form class="card" novalidate @submit=${(event: Event) => this.submit(event)}>
        <h2 class="card-title" tabindex="-1">${settingName(setting.key, language)}</h2>
        ${hint ? html`<p class="soft setting-hint">${hint}</p>` : nothing}
        <error-summary
          .heading=${errorSummaryTitle[language](this.mistakes.length)}
          .lines=${this.mistakes}
        ></error-summary>
        <div role="alert">${this.problem ? html`<p class="message message-bad">${this.problem}</p>` : nothing}</div>
        <div class="setting-boxes">${this.form.boxes(this.typed, this.view)}</div>
        ${this.foot()}
      </form>
      <setting-rows .language=${language} .setting=${setting} .today=${this.today}></setting-rows>`;
  }

  private foot(): TemplateResult {
    const day = firstDay(this.from, this.setting.key, this.today);
    const later = day.ok ? nextRowAfter(this.setting.rows, day.value) : undefined;
    const box = {
      path: FROM_PATH,
      value: this.from,
      label: this.say(SETTINGS_WORDS.effectiveFrom),
      note: day.ok && day.value === this.today ? this.say(SETTINGS_WORDS.fromToday) : '',
      warning: later ? overtakenOn[this.language](formatDay(later.effectiveFrom, this.language)) : '',
      error: this.view.errorAt(FROM_PATH),
    };
    return html`<div class="setting-foot">
      <date-field .language=${this.language} .box=${box}></date-field>
      <button class="button button-main" aria-disabled=${this.busy ? 'true' : nothing}>
        ${this.say(SETTINGS_WORDS.save)}
      </button>
      ${
        this.drafts.has(this.setting.key)
          ? html`<button class="button button-plain" type="button" @click=${() => this.discard()}>
              ${this.say(SETTINGS_WORDS.discard)}
            </button>`
          : nothing
      }
      <p class="setting-saved" role="status">${this.saved}</p>
    </div>`;
  }

  private get form() {
    return formOf(this.setting);
  }

  private get valueInForce(): unknown {
    const { inForce, coming } = rowsByTime(this.setting.rows, this.today);
    return this.form.read((inForce ?? coming[0])?.value ?? {});
  }

  private get view(): FormView {
    return {
      language: this.language,
      today: this.today,
      from: this.from,
      errorAt: (path) => this.mistakes.find((mistake) => mistake.path === path)?.words,
      change: (path, part) => this.change(path, part),
      begin: (typed, from) => this.keep(typed, dayText(from)),
    };
  }

  private change(path: readonly (string | number)[], part: unknown): void {
    this.keep(withValueAt(this.typed, path, part), this.from);
  }

  private keep(typed: unknown, from: string): void {
    this.typed = typed;
    this.from = from;
    this.saved = '';
    this.drafts.set(this.setting.key, { typed, from });
    tell(this, 'form-changed');
  }

  private discard(): void {
    this.drafts.delete(this.setting.key);
    this.typed = this.valueInForce;
    this.from = dayText(this.today);
    this.mistakes = [];
    tell(this, 'form-changed');
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const { form, setting, typed, language } = this;
    const day = firstDay(this.from, setting.key, this.today);
    const written = form.write(typed);
    this.problem = '';
    this.mistakes = boxMistakes(form, typed, written, day, language);
    if (!day.ok || !written.ok) return;
    this.busy = true;
    const answer = await saveSetting(this.api, setting.key, day.value, written.value);
    this.busy = false;
    if (!answer.ok) {
      this.mistakes = serverMistakes(form, typed, answer.error, language);
      if (this.mistakes.length === 0) this.problem = problemText(answer.error, language);
      return;
    }
    this.drafts.delete(setting.key);
    this.saved = savedFrom[language](formatDay(day.value, language));
    tell(this, 'setting-saved');
  }
}
customElements.define('setting-editor', SettingEditor);
