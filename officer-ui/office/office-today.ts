import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Session } from '../../contract/access.ts';
import type { Office } from '../../contract/office.ts';
import type { Queue } from '../../contract/queue.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { TODAY_WORDS } from '../../words/officer-closing.ts';
import { loadOffice } from '../data/office.ts';
import { tell } from '../events.ts';
import { mayDo, mayUse } from '../menu.ts';
import { pathOf } from '../route.ts';
import './day-closing.ts';
import './early-closing.ts';
import { officeSaid } from './office-state.ts';
import './satisfaction-today.ts';

/** The office today as all screens say it, and closing it before its hour. */
export class OfficeToday extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
    queue: { attribute: false },
    news: { type: Number },
    office: { state: true },
  };

  declare api: Api;
  declare session: Session;
  declare queue: Queue | undefined;
  /** Rises when something of the office may have changed. */
  declare news: number;
  declare office: Office | undefined;

  constructor() {
    super();
    this.office = undefined;
    this.addEventListener('office-changed', () => void this.load());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('news')) void this.load();
  }

  protected override render(): TemplateResult {
    const { office, session } = this;
    const title = html`<h2 class="card-title" tabindex="-1">${this.say(TODAY_WORDS.title)}</h2>`;
    if (!office)
      return html`<section class="card">${title}<p>${this.say(OFFICER_WORDS.loading)}</p></section>`;
    return html`<section class="card">${title}${this.state(office)}</section>
      <satisfaction-today .api=${this.api} .language=${this.language} .news=${this.news}></satisfaction-today>
      ${
        mayDo('close-day', session.user.roles)
          ? html`<day-closing .api=${this.api} .language=${this.language}></day-closing>`
          : nothing
      }
      ${
        mayDo('serve-queue', session.user.roles)
          ? html`<early-closing
              .api=${this.api}
              .language=${this.language}
              .office=${office}
              .queue=${this.queue}
            ></early-closing>`
          : nothing
      }`;
  }

  private state(office: Office): TemplateResult {
    const { date, heading, lines, warning } = officeSaid(office, this.language);
    const start = !office.started && mayUse('start', this.session.user.roles);
    return html`<p class="soft">${date}. ${this.say(TODAY_WORDS.asSaid)}</p>
      <p class=${office.closed ? 'office-heading office-heading-closed' : 'office-heading'}>${heading}</p>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${warning ? html`<p class="hint-box">${warning}</p>` : nothing}
      ${
        start
          ? html`<p class="form-fill">
              <a
                class="button"
                href=${pathOf({ page: 'start' })}
                @click=${(event: Event) => {
                  event.preventDefault();
                  tell(this, 'go', { page: 'start' });
                }}
                >${this.say(OFFICER_WORDS.start)}</a
              >
            </p>`
          : nothing
      }`;
  }

  private async load(): Promise<void> {
    const answer = await loadOffice(this.api);
    if (answer.ok) this.office = answer.value;
    else if (!this.office) tell(this, 'problem', answer.error);
  }
}
customElements.define('office-today', OfficeToday);
