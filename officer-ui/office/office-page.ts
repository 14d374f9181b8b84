import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../contract/access.ts';
import type { Queue } from '../../contract/queue.ts';
import type { Setting } from '../../contract/settings.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { TODAY_WORDS } from '../../words/officer-closing.ts';
import { PHONE_WORDS } from '../../words/officer-phones.ts';
import { SETTINGS_WORDS } from '../../words/officer-settings.ts';
import { settingName } from '../../words/settings-names.ts';
import { loadSettings } from '../data/settings.ts';
import { tell } from '../events.ts';
import { mayDo } from '../menu.ts';
import { rowsByTime } from '../settings/rows-by-time.ts';
import type { SettingDraft } from '../settings/setting-editor.ts';
import '../settings/setting-editor.ts';
import './follow-phones.ts';
import './office-today.ts';

/** What the office is run by, in the order an administrator comes to it. */
const ROOMS = [
  'today',
  'office.hours',
  'office.special-days',
  'calendar.holidays',
  'queue.quotas',
  'office.counters',
  'counter.rules',
  'queue.rules',
  'queue.calls',
  'queue.estimate',
  'follow.rules',
  'office.online',
] as const;

type Room = (typeof ROOMS)[number];

/** Kantor: how the office is today, and, for the administrator, everything it is run by. */
export class OfficePage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
    queue: { attribute: false },
    today: {},
    news: { type: Number },
    settings: { state: true },
    room: { state: true },
  };

  declare api: Api;
  declare session: Session;
  declare queue: Queue | undefined;
  declare today: Day;
  declare news: number;
  declare settings: readonly Setting[] | undefined;
  declare room: Room;

  readonly #drafts = new Map<string, SettingDraft>();

  constructor() {
    super();
    this.settings = undefined;
    this.room = 'today';
    this.addEventListener('setting-saved', () => void this.load());
    this.addEventListener('form-changed', () => this.requestUpdate());
  }

  protected override firstUpdated(): void {
    if (this.edits) void this.load();
  }

  protected override render(): TemplateResult {
    const title = html`<h1 tabindex="-1">${this.say(OFFICER_WORDS.office)}</h1>`;
    if (!this.edits) return html`${title}<div class="office-alone">${this.day()}</div>`;
    return html`${title}
      <div class="settings">
        <nav class="card" aria-label=${this.say(SETTINGS_WORDS.list)}>
          <ul class="settings-list">
            ${ROOMS.map((room) => this.entry(room))}
          </ul>
        </nav>
        <div>${this.room === 'today' ? this.day() : this.setting(this.room)}</div>
      </div>`;
  }

  private get edits(): boolean {
    return mayDo('run-settings', this.session.user.roles);
  }

  private entry(room: Room): TemplateResult {
    return html`<li>
      <button
        class="settings-entry"
        type="button"
        aria-current=${room === this.room ? 'true' : nothing}
        @click=${() => {
          this.room = room;
        }}
      >
        ${this.nameOf(room)}
        ${this.#drafts.has(room) ? html`<span class="badge">${this.say(SETTINGS_WORDS.notSaved)}</span>` : nothing}
      </button>
    </li>`;
  }

  private nameOf(room: Room): string {
    if (room === 'today') return this.say(TODAY_WORDS.title);
    return room === 'follow.rules' ? this.say(PHONE_WORDS.title) : settingName(room, this.language);
  }

  private day(): TemplateResult {
    return html`<office-today
      .api=${this.api}
      .language=${this.language}
      .session=${this.session}
      .queue=${this.queue}
      .news=${this.news}
    ></office-today>`;
  }

  private setting(room: Room): TemplateResult {
    const setting = this.settings?.find(({ key }) => key === room);
    if (!setting) return html`<p>${this.say(OFFICER_WORDS.loading)}</p>`;
    return html`${room === 'follow.rules' ? this.phones(setting) : nothing}
      <setting-editor
        .api=${this.api}
        .language=${this.language}
        .setting=${setting}
        .today=${this.today}
        .drafts=${this.#drafts}
      ></setting-editor>`;
  }

  private phones({ rows }: Setting): TemplateResult {
    const rules = rowsByTime(rows, this.today).inForce?.value as { wifi: string } | undefined;
    return html`<follow-phones
      .api=${this.api}
      .language=${this.language}
      .wifi=${rules?.wifi ?? ''}
    ></follow-phones>`;
  }

  private async load(): Promise<void> {
    const answer = await loadSettings(this.api);
    if (answer.ok) this.settings = answer.value;
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('office-page', OfficePage);
