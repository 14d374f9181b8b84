import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Office } from '../../contract/office.ts';
import type { IssueTicket } from '../../contract/queue.ts';
import { EXCEPTION_REASONS } from '../../domain/queue/reasons.ts';
import { SERVICE_CODES, type ServiceCode } from '../../domain/queue/services.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { ISSUE_WORDS, usedUp } from '../../words/officer-issue.ts';
import { MOVE_WORDS } from '../../words/officer-moves.ts';
import { QUEUE_WORDS } from '../../words/officer-queue.ts';
import type { Phrase } from '../../words/phrase.ts';
import { EXCEPTION_REASON_WORDS, PURPOSE_WORDS } from '../../words/queue-reasons.ts';
import { SERVICE_SHORT_NAMES } from '../../words/services.ts';
import { tell } from '../events.ts';
import { sayClosed } from '../shell/say-closed.ts';
import { closedFor } from './numbers-closed.ts';

/** What somebody at the desk can come back for; an early closing's numbers are made by the closing. */
const PURPOSES = ['sudah-bayar', 'melengkapi', 'ambil-kartu'] as const;

type Details = Pick<IssueTicket, 'priority' | 'help' | 'purpose' | 'exception'>;

/** Gives a number to somebody who cannot use the kiosk; with a reason also when no number is given out any more. */
export class IssueAtDesk extends LightElement {
  static override properties = {
    ...LightElement.properties,
    office: { attribute: false },
    zero: { type: Number },
    busy: { type: Boolean },
    wish: { state: true },
    unexplained: { state: true },
  };

  declare office: Office | undefined;
  declare zero: number;
  declare busy: boolean;
  declare wish: Details;
  /** A number was asked for that needs a reason. */
  declare unexplained: boolean;

  constructor() {
    super();
    this.wish = {};
    this.unexplained = false;
  }

  protected override render(): TemplateResult {
    const closed = SERVICE_CODES.filter((code) => closedFor(code, this.office));
    return html`<section class="card issue" aria-labelledby="issue-title">
      <h2 class="card-title" id="issue-title">${this.say(QUEUE_WORDS.issue)}</h2>
      ${closed.length > 0 ? this.exception(closed) : html`<p class="soft">${this.say(QUEUE_WORDS.issueLead)}</p>`}
      <div class="issue-checks">
        ${this.check('priority', QUEUE_WORDS.priority, QUEUE_WORDS.priorityHint)}
        ${this.check('help', MOVE_WORDS.helpSet, ISSUE_WORDS.helpHint)}
      </div>
      ${this.select('purpose', ISSUE_WORDS.purpose, ISSUE_WORDS.firstVisit, PURPOSES, PURPOSE_WORDS)}
      <div class="issue-buttons">${SERVICE_CODES.map((service) => this.button(service, closed))}</div>
    </section>`;
  }

  /** Why there are no numbers, and what to choose to give one all the same. */
  private exception(closed: readonly ServiceCode[]): TemplateResult {
    const { office, language } = this;
    const names = closed.map((code) => this.say(SERVICE_SHORT_NAMES[code])).join(', ');
    const { heading, detail } = office?.numbersClosed
      ? sayClosed(office.numbersClosed, this.zero + performance.now(), language)
      : { heading: usedUp[language](names), detail: '' };
    return html`<div class="hint-box">
        <p class="hint-title">${heading}</p>
        <p>${detail} ${this.say(ISSUE_WORDS.oneMoreHint)}</p>
      </div>
      ${this.select('exception', ISSUE_WORDS.oneMore, ISSUE_WORDS.chooseReason, EXCEPTION_REASONS, EXCEPTION_REASON_WORDS)}
      <p class="field-error" role="alert">${this.unexplained ? this.say(ISSUE_WORDS.needsReason) : nothing}</p>`;
  }

  private check(name: 'priority' | 'help', words: Phrase, hint: Phrase): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${live(this.wish[name] ?? false)}
        @change=${(event: Event) => this.set({ [name]: (event.currentTarget as HTMLInputElement).checked })}
      />
      <span>${this.say(words)} <span class="soft">${this.say(hint)}</span></span>
    </label>`;
  }

  private select<Code extends string>(
    name: 'purpose' | 'exception',
    label: Phrase,
    none: Phrase,
    codes: readonly Code[],
    words: Record<Code, Phrase>,
  ): TemplateResult {
    return html`<label class="issue-select">
      <span class="field-label">${this.say(label)}</span>
      <select
        class="field-box"
        aria-invalid=${name === 'exception' && this.unexplained ? 'true' : nothing}
        .value=${live(this.wish[name] ?? '')}
        @change=${(event: Event) => {
          const { value } = event.currentTarget as HTMLSelectElement;
          this.set({ [name]: value === '' ? undefined : value });
        }}
      >
        <option value="">${this.say(none)}</option>
        ${codes.map((code) => html`<option value=${code}>${this.say(words[code])}</option>`)}
      </select>
    </label>`;
  }

  private button(service: ServiceCode, closed: readonly ServiceCode[]): TemplateResult {
    return html`<button
      class=${closed.includes(service) ? 'button button-quiet' : 'button'}
      type="button"
      aria-disabled=${this.busy ? 'true' : nothing}
      @click=${() => this.give(service)}
    >
      ${this.say(SERVICE_SHORT_NAMES[service])}
    </button>`;
  }

  private set(part: Details): void {
    this.wish = { ...this.wish, ...part };
    this.unexplained = false;
  }

  private give(service: ServiceCode): void {
    if (this.busy) return;
    const { priority = false, help, purpose, exception } = this.wish;
    const closed = closedFor(service, this.office) !== undefined;
    this.unexplained = closed && exception === undefined;
    if (this.unexplained) return;
    const wish = {
      ...{ service, priority },
      ...(help && { help }),
      ...(purpose && { purpose }),
      ...(closed && exception && { exception }),
    };
    tell(this, 'desk', { verb: 'issue', wish });
    this.wish = {};
  }
}
customElements.define('issue-at-desk', IssueAtDesk);
