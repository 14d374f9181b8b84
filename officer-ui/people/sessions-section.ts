import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PersonSession } from '../../contract/people.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock, formatMoment } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { endMeans, ofAccount, SESSION_WORDS } from '../../words/officer-people.ts';
import { endSession, loadSessions } from '../data/people.ts';
import { tell } from '../events.ts';
import { LookAgain } from '../look-again.ts';

/** What was seen last moves on without any news. */
const LOOK_EVERY_MS = 30_000;

/** Who is signed in at this moment and where, each to be ended from here. */
export class SessionsSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    news: { type: Number },
    sessions: { state: true },
    asking: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare news: number;
  declare sessions: readonly PersonSession[];
  /** The session it is asked of whether it should really end. */
  declare asking: string;
  declare busy: boolean;

  constructor() {
    super();
    new LookAgain(this, LOOK_EVERY_MS, () => void this.load());
    this.sessions = [];
    this.asking = '';
    this.busy = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('news')) void this.load();
  }

  protected override render(): TemplateResult {
    const heads = ['person', 'since', 'lastSeen', 'place'] as const;
    return html`<section class="card" aria-labelledby="sessions-list">
      <h2 class="card-title" id="sessions-list" tabindex="-1">${this.say(SESSION_WORDS.title)}</h2>
      <p class="soft">${this.say(SESSION_WORDS.lead)}</p>
      <div class="table-frame">
        <table class="list-table" aria-labelledby="sessions-list">
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${this.say(SESSION_WORDS[head])}</th>`)}
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              this.sessions,
              ({ id }) => id,
              (session) => this.line(session),
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private line(session: PersonSession): TemplateResult {
    const { user, since, lastSeen, locked, own } = session;
    return html`<tr>
        <th scope="row">
          ${user.name} ${locked ? html`<span class="badge">${this.say(SESSION_WORDS.locked)}</span>` : nothing}
        </th>
        <td class="figures">${formatMoment(Date.parse(since), this.language)}</td>
        <td class="figures">${formatClock(Date.parse(lastSeen))}</td>
        <td>${this.placeOf(session)}</td>
        <td class="list-action">
          ${own ? html`<span class="soft">${this.say(SESSION_WORDS.own)}</span>` : this.endButton(session)}
        </td>
      </tr>
      ${this.asking === session.id ? this.question(session) : nothing}`;
  }

  private placeOf({ place, desk }: PersonSession): string {
    if (place === 'desk' && desk !== null) return desk;
    return this.say(place === 'here' ? SESSION_WORDS.here : SESSION_WORDS.network);
  }

  private endButton({ id, user }: PersonSession): TemplateResult {
    const word = this.say(SESSION_WORDS.end);
    return html`<button
      class="button button-small"
      type="button"
      data-session=${id}
      aria-expanded=${this.asking === id ? 'true' : 'false'}
      aria-label=${ofAccount[this.language](word, user.name)}
      @click=${() => void this.ask(this.asking === id ? '' : id)}
    >
      ${word}
    </button>`;
  }

  private question({ id, user }: PersonSession): TemplateResult {
    return html`<tr>
      <td colspan="5">
        <div class="hint-box person-question">
          <p>${endMeans[this.language](user.name)}</p>
          <p class="form-fill">
            <button
              class="button button-main"
              type="button"
              aria-disabled=${this.busy ? 'true' : nothing}
              @click=${() => void this.end(id)}
            >
              ${this.say(SESSION_WORDS.endReally)}
            </button>
            <button class="button" type="button" @click=${() => void this.keep(id)}>
              ${this.say(OFFICER_WORDS.cancel)}
            </button>
          </p>
        </div>
      </td>
    </tr>`;
  }

  private async ask(id: string): Promise<void> {
    this.asking = id;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.person-question button')?.focus();
  }

  private async keep(id: string): Promise<void> {
    await this.ask('');
    this.querySelector<HTMLElement>(`[data-session="${id}"]`)?.focus();
  }

  private async end(id: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const answer = await endSession(this.api, id);
    this.busy = false;
    if (!answer.ok) tell(this, 'problem', answer.error);
    else tell(this, 'notice', this.say(SESSION_WORDS.ended));
    this.asking = '';
    await this.load();
    // The button that was pressed is gone with its row.
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  private async load(): Promise<void> {
    const answer = await loadSessions(this.api);
    if (answer.ok) this.sessions = answer.value;
  }
}
customElements.define('sessions-section', SessionsSection);
