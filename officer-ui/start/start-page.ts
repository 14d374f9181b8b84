import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Session } from '../../contract/access.ts';
import type { DayStart } from '../../contract/office.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/error-summary.ts';
import type { SummaryLine } from '../../ui-kit/form/error-summary.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OfficeClock } from '../../ui-kit/office-clock.ts';
import { formatClock } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { errorSummaryTitle } from '../../words/officer-access.ts';
import { START_WORDS, startedAt } from '../../words/officer-start.ts';
import { formKeys } from '../berkas/form-frame.ts';
import { loadDayStart, startDay } from '../data/office.ts';
import { tell } from '../events.ts';
import { mayDo } from '../menu.ts';
import { pathOf } from '../route.ts';
import './clock-check.ts';
import {
  type Answers,
  CHECKS,
  type Check,
  completeAnswers,
  NO_ANSWERS,
  openChecks,
  writtenChecks,
} from './day-checks.ts';
import './device-check.ts';
import { LookAgain } from '../look-again.ts';
import { answerWords } from './answer-words.ts';

const LOOK_EVERY_MS = 5000;

/** Mulai hari: clock, printer, TV and sound, each looked at by a person. A problem is noted and stops nobody. */
export class StartPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    session: { attribute: false },
    news: { type: Number },
    found: { state: true },
    answers: { state: true },
    asked: { state: true },
    lines: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare session: Session;
  /** Rises when something of the office may have changed. */
  declare news: number;
  declare found: DayStart | undefined;
  declare answers: Answers;
  /** The questions that were open at the last attempt. */
  declare asked: readonly Check[];
  /** The summary of that attempt: it takes the focus when it changes, so it changes with an attempt only. */
  declare lines: readonly SummaryLine[];
  declare busy: boolean;

  readonly #clock = new OfficeClock(this);
  constructor() {
    super();
    new LookAgain(this, LOOK_EVERY_MS, () => void this.load());
    this.found = undefined;
    this.answers = NO_ANSWERS;
    this.asked = [];
    this.lines = [];
    this.busy = false;
    this.addEventListener('field-input', ({ detail }) => {
      this.answers = { ...this.answers, [detail.path]: detail.value };
    });
    this.addEventListener('form-save', () => void this.start());
    this.addEventListener('day-corrected', () => void this.load());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('news')) void this.load();
  }

  protected override render(): TemplateResult {
    const title = html`<h1 tabindex="-1">${this.say(START_WORDS.title)}</h1>`;
    if (!this.found) return html`${title}<p>${this.say(OFFICER_WORDS.loading)}</p>`;
    return html`${title}
      <p class="soft">${this.say(START_WORDS.lead)}</p>
      ${this.done(this.found)}
      <form
        novalidate
        @keydown=${formKeys}
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.start();
        }}
      >
        <h2 class="unseen">${this.say(START_WORDS.checks)}</h2>
        <error-summary
          .heading=${errorSummaryTitle[this.language](this.lines.length)}
          .lines=${this.lines}
        ></error-summary>
        <div class="checks">${CHECKS.map((check) => this.check(check, this.found as DayStart))}</div>
        <div class="checks-foot">
          <button class="button button-main" aria-disabled=${this.busy ? 'true' : nothing}>
            ${this.say(this.found.startedAt ? START_WORDS.again : START_WORDS.start)} <kbd>Ctrl+Enter</kbd>
          </button>
          <span class="soft">${this.say(START_WORDS.keys)}</span>
        </div>
      </form>`;
  }

  private done({ startedAt: at, checks }: DayStart): TemplateResult | typeof nothing {
    if (at === null) return nothing;
    return html`<section class="message message-good checks-done">
      <div>
        <p>${startedAt[this.language](formatClock(Date.parse(at)))}</p>
        <p class="checks-written">
          ${writtenChecks(checks ?? {}).map(
            ([check, answer]) =>
              html`<span>${this.say(START_WORDS[check])}: ${answerWords(check, answer, this.language)}</span> `,
          )}
        </p>
      </div>
      <a
        class="button"
        href=${pathOf({ page: 'desk' })}
        @click=${(event: Event) => {
          event.preventDefault();
          tell(this, 'go', { page: 'desk' });
        }}
        >${this.say(OFFICER_WORDS.toDesk)}</a
      >
    </section>`;
  }

  private check(check: Check, found: DayStart): TemplateResult {
    const error =
      this.asked.includes(check) && this.answers[check] === '' ? this.say(START_WORDS.choose) : '';
    if (check === 'clock') {
      return html`<clock-check
        .api=${this.api}
        .language=${this.language}
        .found=${found}
        .now=${this.#clock.at()}
        .answer=${this.answers.clock}
        .error=${error}
        ?mayCorrect=${mayDo('run-settings', this.session.user.roles)}
      ></clock-check>`;
    }
    return html`<device-check
      .api=${this.api}
      .language=${this.language}
      .device=${check}
      .found=${found}
      .answer=${this.answers[check]}
      .error=${error}
    ></device-check>`;
  }

  private async load(): Promise<void> {
    const answer = await loadDayStart(this.api);
    if (!answer.ok) {
      if (!this.found) tell(this, 'problem', answer.error);
      return;
    }
    this.found = answer.value;
    this.#clock.set(answer.value.clock.now);
  }

  private async start(): Promise<void> {
    const complete = completeAnswers(this.answers);
    this.asked = openChecks(this.answers);
    this.lines = this.asked.map((path) => ({
      path,
      message: `${this.say(START_WORDS[path])}: ${this.say(START_WORDS.choose)}`,
    }));
    if (!complete || this.busy) return;
    this.busy = true;
    const answer = await startDay(this.api, complete);
    this.busy = false;
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.answers = NO_ANSWERS;
    tell(this, 'notice', this.say(START_WORDS.started));
    await this.load();
    await this.updateComplete;
    this.querySelector<HTMLElement>('.checks-done a')?.focus();
  }
}
customElements.define('start-page', StartPage);
