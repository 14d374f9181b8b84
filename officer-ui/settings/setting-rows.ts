import { html, nothing, type TemplateResult } from 'lit';
import type { Setting, SettingRow } from '../../contract/settings.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatDay, formatMoment } from '../../words/formats.ts';
import { changedBy, editFrom, fromDay, SETTINGS_WORDS } from '../../words/officer-settings.ts';
import type { Phrase } from '../../words/phrase.ts';
import { tell } from '../events.ts';
import { formOf } from './form-of-setting.ts';
import { rowsByTime } from './rows-by-time.ts';

/**
 * What holds, what will hold and what held of a setting, each with who changed it and when.
 *
 * @fires row-chosen to be changed in the form
 */
export class SettingRows extends LightElement {
  static override properties = {
    ...LightElement.properties,
    setting: { attribute: false },
    today: {},
  };

  declare setting: Setting;
  declare today: Day;

  protected override render(): TemplateResult {
    const { inForce, coming, past } = rowsByTime(this.setting.rows, this.today);
    return html`<section class="card">
        <h3 class="card-title">${this.say(SETTINGS_WORDS.inForce)}</h3>
        ${inForce ? this.row(inForce) : html`<p class="soft">${this.say(SETTINGS_WORDS.nothingInForce)}</p>`}
      </section>
      ${this.group(SETTINGS_WORDS.coming, coming)} ${this.group(SETTINGS_WORDS.past, past, true)}`;
  }

  private group(title: Phrase, rows: readonly SettingRow[], folded = false): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    const list = html`<ol class="rows">
      ${rows.map((row) => html`<li class="setting-past">${this.row(row, !folded)}</li>`)}
    </ol>`;
    const heading = html`<h3 class="card-title">${this.say(title)} (${rows.length})</h3>`;
    return folded
      ? html`<details class="card"><summary>${heading}</summary>${list}</details>`
      : html`<section class="card">${heading}${list}</section>`;
  }

  private row(row: SettingRow, editable = false): TemplateResult {
    const { language } = this;
    const day = formatDay(row.effectiveFrom, language);
    const moment = formatMoment(Date.parse(row.changedAt), language);
    return html`<p class="setting-when">
        <b>${fromDay[language](day)}</b>
        <span class="soft">
          ${row.changedBy === null ? this.say(SETTINGS_WORDS.bySystem) : changedBy[language](moment, row.changedBy)}
        </span>
        ${
          editable
            ? html`<button
                class="button button-small"
                type="button"
                aria-label=${editFrom[language](day)}
                @click=${() => tell(this, 'row-chosen', row)}
              >
                ${this.say(SETTINGS_WORDS.edit)}
              </button>`
            : nothing
        }
      </p>
      <ul class="setting-lines">
        ${formOf(this.setting)
          .lines(row.value, language)
          .map((line) => html`<li>${line}</li>`)}
      </ul>`;
  }
}
customElements.define('setting-rows', SettingRows);
