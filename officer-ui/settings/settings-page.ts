import { html, nothing, type TemplateResult } from 'lit';
import type { Setting } from '../../contract/settings.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { SETTINGS_WORDS } from '../../words/officer-settings.ts';
import { settingName } from '../../words/settings-names.ts';
import { loadSettings } from '../data/settings.ts';
import { tell } from '../events.ts';
import type { SettingDraft } from './setting-editor.ts';
import '../sound/voice-section.ts';
import { byImportance } from './setting-order.ts';
import './setting-editor.ts';

/** Everything the office can set, each with the day it takes effect. For the administrator. */
export class SettingsPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    today: {},
    settings: { state: true },
    chosen: { state: true },
  };

  declare api: Api;
  declare today: Day;
  declare settings: readonly Setting[] | undefined;
  declare chosen: string | undefined;

  readonly #drafts = new Map<string, SettingDraft>();

  constructor() {
    super();
    this.settings = undefined;
    this.chosen = undefined;
    this.addEventListener('setting-saved', () => void this.load());
    this.addEventListener('form-changed', () => this.requestUpdate());
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): TemplateResult {
    const title = html`<h1 tabindex="-1">${this.say(SETTINGS_WORDS.title)}</h1>`;
    const setting = this.settings?.find(({ key }) => key === this.chosen);
    return html`${title}
      <p class="soft">${this.say(SETTINGS_WORDS.lead)}</p>
      <div class="settings">
        <nav class="card" aria-label=${this.say(SETTINGS_WORDS.list)}>
          ${this.settings ? nothing : this.say(OFFICER_WORDS.loading)}
          <ul class="settings-list">
            ${this.settings?.map(({ key }) => this.entry(key))}
          </ul>
        </nav>
        ${
          setting
            ? html`<div>
                <setting-editor
                  .api=${this.api}
                  .language=${this.language}
                  .setting=${setting}
                  .today=${this.today}
                  .drafts=${this.#drafts}
                ></setting-editor>
                ${
                  setting.key === 'voice.rules'
                    ? html`<voice-section .api=${this.api} .language=${this.language}></voice-section>`
                    : nothing
                }
              </div>`
            : nothing
        }
      </div>`;
  }

  private entry(key: string): TemplateResult {
    return html`<li>
      <button
        class="settings-entry"
        type="button"
        aria-current=${key === this.chosen ? 'true' : nothing}
        @click=${() => {
          this.chosen = key;
        }}
      >
        ${settingName(key, this.language)}
        ${this.#drafts.has(key) ? html`<span class="badge">${this.say(SETTINGS_WORDS.notSaved)}</span>` : nothing}
      </button>
    </li>`;
  }

  private async load(): Promise<void> {
    const answer = await loadSettings(this.api);
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.settings = byImportance(answer.value, this.language);
    this.chosen ??= this.settings[0]?.key;
  }
}
customElements.define('settings-page', SettingsPage);
