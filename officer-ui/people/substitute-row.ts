import { html, nothing, type TemplateResult } from 'lit';
import type { Substitute } from '../../contract/people.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatWeekday } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import {
  atCounter,
  namedBy,
  SUBSTITUTE_WORDS,
  staysAtCounter,
  withdrawMeans,
  withdrawOf,
} from '../../words/officer-substitutes.ts';
import { withdrawSubstitute } from '../data/people.ts';
import { tell } from '../events.ts';

/**
 * One naming of a substitute: for which day, by whom, where they sit, and taking it back.
 *
 * @fires people-changed
 */
export class SubstituteRow extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    substitute: { attribute: false },
    today: {},
    asking: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare substitute: Substitute;
  declare today: Day;
  /** Whether it is asked if it should really be taken back. */
  declare asking: boolean;
  declare busy: boolean;

  constructor() {
    super();
    this.asking = false;
    this.busy = false;
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const { day, user, disabled, namedBy: namer, places } = this.substitute;
    const dayName = formatWeekday(day, language);
    return html`<div class="person-line">
        <span class="person-name"><b>${user.name}</b></span>
        <span class="person-badges">
          ${dayName}
          ${day === this.today ? html`<span class="badge badge-call">${this.say(SUBSTITUTE_WORDS.today)}</span>` : nothing}
          ${disabled ? html`<span class="badge badge-bad">${this.say(SUBSTITUTE_WORDS.disabled)}</span>` : nothing}
          ${places.map(({ counter, number }) => html`<span class="badge">${atCounter[language](counter, number)}</span>`)}
          ${namer === null ? nothing : html`<span class="soft">${namedBy[language](namer)}</span>`}
        </span>
        <span class="person-acts">
          <button
            class="button button-small"
            type="button"
            aria-expanded=${this.asking ? 'true' : 'false'}
            aria-label=${withdrawOf[language](user.name, dayName)}
            @click=${() => void this.ask(!this.asking)}
          >
            ${this.say(SUBSTITUTE_WORDS.withdraw)}
          </button>
        </span>
      </div>
      ${this.asking ? this.question() : nothing}`;
  }

  private question(): TemplateResult {
    const { user, places } = this.substitute;
    const served = places.flatMap(({ counter, number }) => (number === null ? [] : [{ counter, number }]));
    return html`<div class="hint-box person-question">
      <p>${withdrawMeans[this.language](user.name)}</p>
      ${served.map(({ counter, number }) => html`<p>${staysAtCounter[this.language](number, counter)}</p>`)}
      <p class="form-fill">
        <button
          class="button button-main"
          type="button"
          aria-disabled=${this.busy ? 'true' : nothing}
          @click=${() => void this.withdraw()}
        >
          ${this.say(SUBSTITUTE_WORDS.withdrawReally)}
        </button>
        <button class="button" type="button" @click=${() => void this.ask(false)}>
          ${this.say(OFFICER_WORDS.cancel)}
        </button>
      </p>
    </div>`;
  }

  /** The focus goes to the answers, and back to the button. */
  private async ask(asking: boolean): Promise<void> {
    this.asking = asking;
    await this.updateComplete;
    const place = asking ? '.person-question button' : '.person-acts button';
    this.querySelector<HTMLElement>(place)?.focus();
  }

  private async withdraw(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const { day, user } = this.substitute;
    const answer = await withdrawSubstitute(this.api, day, user.id);
    this.busy = false;
    if (!answer.ok) tell(this, 'problem', answer.error);
    else tell(this, 'notice', this.say(SUBSTITUTE_WORDS.withdrawn));
    tell(this, 'people-changed');
  }
}
customElements.define('substitute-row', SubstituteRow);
