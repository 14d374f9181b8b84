import { html, nothing, type TemplateResult } from 'lit';
import type { DayStart } from '../../contract/office.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/radio-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock, formatDay, formatLongDate, formatMoment } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { CLOCK_DOUBTS, clockQuestion, dayAhead, START_WORDS } from '../../words/officer-start.ts';
import { correctDay } from '../data/office.ts';
import { tell } from '../events.ts';
import { answersTo } from './answer-words.ts';

/**
 * Is it really this day and this hour? Says what speaks against it; an administrator can set an office day that ran
 * ahead back to the clock's.
 *
 * @fires day-corrected
 */
export class ClockCheck extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    found: { attribute: false },
    now: { type: Number },
    answer: {},
    error: {},
    mayCorrect: { type: Boolean },
    sure: { state: true },
  };

  declare api: Api;
  declare found: DayStart;
  /** The server's time, ms since 1970. */
  declare now: number;
  declare answer: string;
  declare error: string;
  declare mayCorrect: boolean;
  declare sure: boolean;

  constructor() {
    super();
    this.sure = false;
  }

  protected override render(): TemplateResult {
    const { language, found, now } = this;
    const { doubt, lastEventAt } = found.clock;
    const last = formatMoment(Date.parse(lastEventAt), language);
    return html`<section class="card day-check">
      <h2 class="card-title">${this.say(START_WORDS.clock)}</h2>
      ${
        doubt
          ? html`<div class="hint-box">
              <p class="hint-title">${CLOCK_DOUBTS[doubt][language](last)}</p>
              <p>${this.say(START_WORDS.fixClock)}</p>
            </div>`
          : nothing
      }
      ${found.clock.dayAhead ? this.ahead() : nothing}
      <radio-field
        .language=${language}
        .choices=${answersTo('clock', language)}
        .box=${{
          path: 'clock',
          value: this.answer,
          label: clockQuestion[language](formatLongDate(now, language), formatClock(now)),
          error: this.error,
        }}
      ></radio-field>
    </section>`;
  }

  private ahead(): TemplateResult {
    return html`<div class="hint-box">
      <p class="hint-title">${dayAhead[this.language](formatDay(this.found.day, this.language))}</p>
      ${this.mayCorrect ? this.correction() : html`<p>${this.say(START_WORDS.askAdmin)}</p>`}
    </div>`;
  }

  /** Asked twice: the numbers of the day that was opened too early stay taken. */
  private correction(): TemplateResult {
    const press = (words: string, act: () => void) =>
      html`<button class="button button-small" type="button" @click=${act}>${words}</button> `;
    if (!this.sure) {
      return press(this.say(START_WORDS.correctDay), () => {
        this.sure = true;
      });
    }
    return html`${press(this.say(START_WORDS.correctSure), () => void this.correct())}
    ${press(this.say(OFFICER_WORDS.cancel), () => {
      this.sure = false;
    })}`;
  }

  private async correct(): Promise<void> {
    this.sure = false;
    const answer = await correctDay(this.api);
    if (!answer.ok) return tell(this, 'problem', answer.error);
    tell(this, 'notice', this.say(START_WORDS.dayCorrected));
    tell(this, 'day-corrected');
  }
}
customElements.define('clock-check', ClockCheck);
