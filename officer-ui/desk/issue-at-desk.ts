import { html, nothing, type TemplateResult } from 'lit';
import { SERVICE_CODES } from '../../domain/queue/services.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { QUEUE_WORDS } from '../../words/officer-queue.ts';
import { SERVICE_SHORT_NAMES } from '../../words/services.ts';
import { tell } from '../events.ts';

/** Gives a number to somebody who cannot use the kiosk. */
export class IssueAtDesk extends LightElement {
  static override properties = {
    ...LightElement.properties,
    busy: { type: Boolean },
    priority: { state: true },
  };

  declare busy: boolean;
  declare priority: boolean;

  constructor() {
    super();
    this.priority = false;
  }

  protected override render(): TemplateResult {
    return html`<section class="card" aria-labelledby="issue-title">
      <h2 class="card-title" id="issue-title">${this.say(QUEUE_WORDS.issue)}</h2>
      <p class="soft">${this.say(QUEUE_WORDS.issueLead)}</p>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.priority}
          @change=${(event: Event) => {
            this.priority = (event.currentTarget as HTMLInputElement).checked;
          }}
        />
        <span>${this.say(QUEUE_WORDS.priority)} <span class="soft">${this.say(QUEUE_WORDS.priorityHint)}</span></span>
      </label>
      <div class="issue-buttons">
        ${SERVICE_CODES.map(
          (service) => html`<button
            class="button"
            type="button"
            aria-disabled=${this.busy ? 'true' : nothing}
            @click=${() => this.give(service)}
          >
            ${this.say(SERVICE_SHORT_NAMES[service])}
          </button>`,
        )}
      </div>
    </section>`;
  }

  private give(service: (typeof SERVICE_CODES)[number]): void {
    if (this.busy) return;
    tell(this, 'desk', { verb: 'issue', wish: { service, priority: this.priority } });
    this.priority = false;
  }
}
customElements.define('issue-at-desk', IssueAtDesk);
