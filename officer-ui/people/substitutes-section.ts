import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Substitute, Substitutes } from '../../contract/people.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { readDay } from '../../domain/registration/typed-values.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/choice-field.ts';
import '../../ui-kit/form/date-field.ts';
import { dayText } from '../../ui-kit/form/day-text.ts';
import { fieldId } from '../../ui-kit/form/field-id.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { SETTINGS_WORDS } from '../../words/officer-settings.ts';
import { SUBSTITUTE_WORDS } from '../../words/officer-substitutes.ts';
import type { Phrase } from '../../words/phrase.ts';
import { loadSubstitutes, nameSubstitute } from '../data/people.ts';
import { tell } from '../events.ts';
import { problemText } from '../problem-text.ts';
import './substitute-row.ts';

type Box = 'person' | 'day';

/** Who stands in as an officer, today and later: named and withdrawn by the superior. */
export class SubstitutesSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    today: {},
    known: { state: true },
    typed: { state: true },
    wrong: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare today: Day;
  declare known: Substitutes | undefined;
  declare typed: Record<Box, string>;
  declare wrong: Partial<Record<Box, Phrase>>;
  declare problem: string;
  declare busy: boolean;

  constructor() {
    super();
    this.known = undefined;
    this.typed = { person: '', day: '' };
    this.wrong = {};
    this.problem = '';
    this.busy = false;
    this.addEventListener('field-input', (event) => {
      event.stopPropagation();
      const { path, value } = event.detail;
      this.typed = { ...this.typed, [path.replace('substitute-', '')]: value };
    });
    this.addEventListener('people-changed', () => void this.reread());
  }

  protected override firstUpdated(): void {
    this.typed = { person: '', day: dayText(this.today) };
    void this.load();
  }

  protected override render(): TemplateResult {
    const { known } = this;
    return html`<section class="card" aria-labelledby="substitutes-list">
      <h2 class="card-title" id="substitutes-list" tabindex="-1">${this.say(SUBSTITUTE_WORDS.title)}</h2>
      <p class="soft">${this.say(SUBSTITUTE_WORDS.lead)}</p>
      ${known ? html`${this.form(known)} ${this.list(known)}` : html`<p>${this.say(OFFICER_WORDS.loading)}</p>`}
    </section>`;
  }

  private form({ people }: Substitutes): TemplateResult {
    if (people.length === 0) return html`<p>${this.say(SUBSTITUTE_WORDS.nobody)}</p>`;
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.name();
      }}
    >
      <div role="alert">${this.problem ? html`<p class="message message-bad">${this.problem}</p>` : nothing}</div>
      <div class="attendance-range">
        <choice-field
          .language=${this.language}
          .choices=${people.map(({ id, name }) => ({ value: id, label: name }))}
          .box=${this.box('person')}
        ></choice-field>
        <date-field .language=${this.language} .box=${this.box('day')}></date-field>
        <button class="button button-main" aria-disabled=${this.busy ? 'true' : nothing}>
          ${this.say(SUBSTITUTE_WORDS.name)}
        </button>
      </div>
    </form>`;
  }

  private box(name: Box) {
    const error = this.wrong[name];
    const label = this.say(SUBSTITUTE_WORDS[name]);
    return {
      ...{ path: `substitute-${name}`, value: this.typed[name], label },
      error: error ? this.say(error) : '',
    };
  }

  private list({ substitutes }: Substitutes): TemplateResult {
    if (substitutes.length === 0) return html`<p>${this.say(SUBSTITUTE_WORDS.none)}</p>`;
    return html`<ul class="people-list">
      ${repeat(
        substitutes,
        ({ day, user }: Substitute) => `${day} ${user.id}`,
        (substitute) =>
          html`<li>
            <substitute-row
              .api=${this.api}
              .language=${this.language}
              .substitute=${substitute}
              .today=${this.known?.today ?? this.today}
            ></substitute-row>
          </li>`,
      )}
    </ul>`;
  }

  private async name(): Promise<void> {
    if (this.busy) return;
    const { person } = this.typed;
    const day = readDay(this.typed.day, '9999-12-31');
    this.problem = '';
    this.wrong = {
      ...(person === '' ? { person: SUBSTITUTE_WORDS.personMissing } : {}),
      ...(day.ok ? {} : { day: SETTINGS_WORDS.dayWrong }),
    };
    const [first] = Object.keys(this.wrong);
    if (first || !day.ok)
      return this.querySelector<HTMLElement>(`#${fieldId(`substitute-${first}`)}`)?.focus();
    this.busy = true;
    const answer = await nameSubstitute(this.api, day.value, person);
    this.busy = false;
    if (!answer.ok) {
      this.problem = problemText(answer.error, this.language);
      return;
    }
    this.typed = { person: '', day: dayText(day.value) };
    tell(this, 'notice', this.say(SUBSTITUTE_WORDS.named));
    await this.load();
  }

  /** The row whose button was pressed may be gone. */
  private async reread(): Promise<void> {
    await this.load();
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  private async load(): Promise<void> {
    const answer = await loadSubstitutes(this.api);
    if (answer.ok) this.known = answer.value;
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('substitutes-section', SubstitutesSection);
