import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Look, LookDay, Lookups } from '../../contract/lookups.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/date-field.ts';
import { dayText } from '../../ui-kit/form/day-text.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatDay, formatMoment } from '../../words/formats.ts';
import { LOOKUP_WORDS, TRAIL_WORDS } from '../../words/officer-trail.ts';
import { UNMASK_REASON_WORDS } from '../../words/unmask.ts';
import { loadLookups } from '../data/trail.ts';
import { tell } from '../events.ts';
import { readDays, type WrongDay } from './typed-days.ts';

const DAYS_SHOWN = 7;

/** Who looked at whose data away from the desk, day by day and one by one; or what one looked at oneself. */
export class LookupsSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    today: {},
    whose: {},
    from: { state: true },
    to: { state: true },
    wrong: { state: true },
    found: { state: true },
  };

  declare api: Api;
  declare today: Day;
  declare whose: 'all' | 'own';
  /** First and last day as typed. */
  declare from: string;
  declare to: string;
  declare wrong: WrongDay | undefined;
  declare found: Lookups | undefined;

  constructor() {
    super();
    this.addEventListener('field-input', ({ detail: { path, value } }) => {
      if (path === `${this.whose}-from`) this.from = value;
      if (path === `${this.whose}-to`) this.to = value;
    });
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.hasUpdated) return;
    this.from = dayText(addDays(this.today, 1 - DAYS_SHOWN));
    this.to = dayText(this.today);
  }

  protected override render(): TemplateResult {
    const { whose, found } = this;
    return html`<section class="card" aria-labelledby=${`lookups-${whose}`}>
      <h2 class="card-title" id=${`lookups-${whose}`}>${this.heading}</h2>
      <p class="soft">${this.say(LOOKUP_WORDS.lead)}</p>
      <form class="trail-boxes" novalidate @submit=${(event: Event) => this.submit(event)}>
        ${this.day('from')} ${this.day('to')}
        <button class="button">${this.say(LOOKUP_WORDS.show)}</button>
      </form>
      <div role="status">
        ${found && found.days.length === 0 ? html`<p>${this.say(LOOKUP_WORDS.none)}</p>` : nothing}
      </div>
      ${found && found.days.length > 0 ? this.days(found.days) : nothing}
      ${found && found.looks.length > 0 ? this.looks(found) : nothing}
    </section>`;
  }

  private day(path: 'from' | 'to'): TemplateResult {
    const error = this.wrong?.path === path ? this.say(this.wrong.words) : '';
    const box = {
      path: `${this.whose}-${path}`,
      value: this[path],
      label: this.say(TRAIL_WORDS[path]),
      error,
    };
    return html`<date-field .language=${this.language} .latest=${this.today} .box=${box}></date-field>`;
  }

  private days(days: readonly LookDay[]): TemplateResult {
    const head = ['day', 'person', 'files', 'usual', 'opened', 'searches', 'emptySearches'] as const;
    return this.table(
      this.say(LOOKUP_WORDS.day),
      head.map((column) => this.say(LOOKUP_WORDS[column])),
      days.map(
        (day) => html`<tr>
          <td class="figures">${formatDay(day.day, this.language)}</td>
          <td>${day.name}</td>
          <td>
            ${day.files}
            ${day.unusual ? html`<span class="badge badge-bad">${this.say(LOOKUP_WORDS.unusual)}</span>` : nothing}
          </td>
          <td>${day.usual}</td>
          <td>${day.opened}</td>
          <td>${day.searches}</td>
          <td>${day.emptySearches}</td>
        </tr>`,
      ),
    );
  }

  private looks({ looks, more }: Lookups): TemplateResult {
    const head = ['when', 'person', 'file', 'why'] as const;
    return html`<h3 class="card-title">${this.say(LOOKUP_WORDS.looks)}</h3>
      ${this.table(
        this.say(LOOKUP_WORDS.looks),
        head.map((column) => this.say(LOOKUP_WORDS[column])),
        looks.map(
          (look) => html`<tr>
            <td class="figures">${formatMoment(Date.parse(look.at), this.language)}</td>
            <td>${look.name}</td>
            <td class="figures">${look.berkas.number}</td>
            <td>${this.why(look)}</td>
          </tr>`,
        ),
      )}
      ${more ? html`<p class="soft">${this.say(LOOKUP_WORDS.more)}</p>` : nothing}`;
  }

  private why({ reason, what }: Look): string {
    if (reason !== null) return this.say(UNMASK_REASON_WORDS[reason]);
    if (what === 'joined') return this.say(LOOKUP_WORDS.joined);
    return this.say(what === 'copy' ? LOOKUP_WORDS.copied : LOOKUP_WORDS.stayedMasked);
  }

  private get heading(): string {
    return this.say(this.whose === 'own' ? LOOKUP_WORDS.own : LOOKUP_WORDS.title);
  }

  private table(name: string, head: readonly string[], rows: readonly TemplateResult[]): TemplateResult {
    return html`<div class="table-frame table-tall" tabindex="0" role="region" aria-label=${`${this.heading}: ${name}`}>
      <table class="list-table">
        <thead>
          <tr>
            ${head.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const days = readDays(this.from, this.to);
    this.wrong = days.ok ? undefined : days.error;
    if (!days.ok) return;
    const { from = this.today, to = this.today } = days.value;
    const answer = await loadLookups(this.api, { from, to }, this.whose);
    if (answer.ok) this.found = answer.value;
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('lookups-section', LookupsSection);
