import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Day } from '../../domain/calendar/day.ts';
import { readDay } from '../../domain/registration/typed-values.ts';
import '../../ui-kit/form/date-field.ts';
import { dayText } from '../../ui-kit/form/day-text.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { RETURN_WORDS } from '../../words/officer-return.ts';
import { tell } from '../events.ts';

/**
 * When the person is asked to come back, and the short code that leads back to the file.
 *
 * @fires return-day
 */
export class ReturnDay extends LightElement {
  static override properties = {
    ...LightElement.properties,
    day: {},
    code: {},
    today: {},
    busy: { type: Boolean },
    typed: { state: true },
    problem: { state: true },
  };

  /** The day that is kept, `YYYY-MM-DD`; null for none. */
  declare day: Day | null;
  declare code: string | null;
  declare today: Day;
  declare busy: boolean;
  /** As it stands in the box. */
  declare typed: string;
  declare problem: string;

  constructor() {
    super();
    this.typed = '';
    this.problem = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('day')) this.typed = this.day ? dayText(this.day) : '';
  }

  protected override render(): TemplateResult {
    return html`<form class="return-day" novalidate @submit=${(event: Event) => this.save(event)}>
      <date-field
        .language=${this.language}
        .box=${{
          ...{ path: 'return-day', value: this.typed, label: this.say(RETURN_WORDS.label) },
          hint: this.say(RETURN_WORDS.hint),
          ...(this.problem && { error: this.problem }),
        }}
        @field-input=${({ detail }: HTMLElementEventMap['field-input']) => {
          this.typed = detail.value;
          this.problem = '';
        }}
      ></date-field>
      <button class="button" aria-disabled=${this.busy ? 'true' : nothing}>${this.say(RETURN_WORDS.save)}</button>
      ${
        this.day
          ? html`<button class="button button-plain" type="button" @click=${() => this.ask(null)}>
              ${this.say(RETURN_WORDS.clear)}
            </button>`
          : nothing
      }
      <p class="return-code">${this.code ? this.shown(this.code) : html`<span class="soft">${this.say(RETURN_WORDS.noCode)}</span>`}</p>
    </form>`;
  }

  private shown(code: string): TemplateResult {
    return html`${this.say(RETURN_WORDS.code)} <b class="return-code-text">${code}</b><br />
      <span class="soft">${this.say(RETURN_WORDS.codeHint)}</span>`;
  }

  private save(event: Event): void {
    event.preventDefault();
    const day = readDay(this.typed, '9999-12-31');
    this.problem = this.say(RETURN_WORDS.wrong);
    if (!day.ok) return;
    this.problem = day.value > this.today ? '' : this.say(RETURN_WORDS.past);
    if (this.problem === '') this.ask(day.value);
  }

  private ask(day: Day | null): void {
    if (!this.busy) tell(this, 'return-day', day);
  }
}
customElements.define('return-day', ReturnDay);
