import { html, nothing, type TemplateResult } from 'lit';
import type { Office } from '../../contract/office.ts';
import type { Queue, QueueTicket } from '../../contract/queue.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import './aside-list.ts';
import './current-ticket.ts';
import './issue-at-desk.ts';
import './waiting-list.ts';

/** The screen to work on all day: who is here, who is next, who was set aside. */
export class DeskPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    queue: { attribute: false },
    office: { attribute: false },
    ticket: { attribute: false },
    counter: { type: Number },
    zero: { type: Number },
    sure: { type: Boolean },
    busy: { type: Boolean },
  };

  declare queue: Queue | undefined;
  declare office: Office | undefined;
  declare ticket: QueueTicket | undefined;
  declare counter: number;
  declare zero: number;
  /** "Not present" waits for a second press. */
  declare sure: boolean;
  declare busy: boolean;

  constructor() {
    super();
    this.addEventListener('focus-lost', () => this.querySelector('current-ticket')?.focusStep());
  }

  protected override render(): TemplateResult {
    const { language, queue, ticket, busy } = this;
    return html`
      <h1 class="unseen" tabindex="-1">${this.say(OFFICER_WORDS.desk)}</h1>
      <div class="desk">
        <div class="desk-main">
          <current-ticket
            .language=${language}
            .ticket=${ticket}
            .nobody=${queue?.waiting.length === 0}
            .enough=${queue?.rules.callsBeforeNoShow ?? Number.POSITIVE_INFINITY}
            ?sure=${this.sure}
            .zero=${this.zero}
            ?busy=${busy}
          ></current-ticket>
          ${
            queue
              ? html`<waiting-list
                  .language=${language}
                  .tickets=${queue.waiting}
                  .next=${queue.next}
                  .zero=${this.zero}
                  ?blocked=${busy || ticket !== undefined}
                  ?busy=${busy}
                ></waiting-list>`
              : html`<p>${this.say(OFFICER_WORDS.loading)}</p>`
          }
        </div>
        <div class="desk-side">
          <issue-at-desk
            .language=${language}
            .office=${this.office}
            .zero=${this.zero}
            ?busy=${busy}
          ></issue-at-desk>
          ${
            queue
              ? html`<aside-list
                  .language=${language}
                  .queue=${queue}
                  .counter=${this.counter}
                  ?busy=${busy}
                ></aside-list>`
              : nothing
          }
        </div>
      </div>
    `;
  }
}
customElements.define('desk-page', DeskPage);
