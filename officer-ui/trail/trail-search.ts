import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { TrailEvent, TrailPerson, TrailSearch } from '../../contract/trail.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { EventKind } from '../../domain/event-kinds.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/choice-field.ts';
import '../../ui-kit/form/date-field.ts';
import { dayText } from '../../ui-kit/form/day-text.ts';
import '../../ui-kit/form/text-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { EVENT_GROUPS, eventSentence, kindsOfGroup } from '../../words/event-kinds.ts';
import { TRAIL_WORDS } from '../../words/officer-trail.ts';
import { loadTrailPeople, searchTrail } from '../data/trail.ts';
import { tell } from '../events.ts';
import './trail-table.ts';
import { readDays, type WrongDay } from './typed-days.ts';

const BOXES = ['from', 'to', 'group', 'kind', 'person', 'about'] as const;
type Box = (typeof BOXES)[number];

/**
 * Finds what happened: by days, by what it is about, by person, by the number of a file or ticket.
 *
 * @fires days-searched
 */
export class TrailSearchSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    today: {},
    opens: { type: Boolean },
    typed: { state: true },
    wrong: { state: true },
    people: { state: true },
    events: { state: true },
    next: { state: true },
  };

  declare api: Api;
  declare today: Day;
  /** Who looks may also open a visit file. */
  declare opens: boolean;
  declare typed: Readonly<Record<Box, string>>;
  declare wrong: WrongDay | undefined;
  declare people: readonly TrailPerson[];
  declare events: readonly TrailEvent[] | undefined;
  declare next: number | null;
  /** What `events` answers. */
  #search: TrailSearch = {};

  constructor() {
    super();
    this.typed = { from: '', to: '', group: '', kind: '', person: '', about: '' };
    this.people = [];
    this.next = null;
    this.addEventListener('field-input', ({ detail: { path, value } }) => {
      if (!BOXES.some((box) => box === path)) return;
      this.typed = { ...this.typed, [path]: value, ...(path === 'group' && { kind: '' }) };
    });
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.hasUpdated) return;
    this.typed = { ...this.typed, from: dayText(this.today), to: dayText(this.today) };
  }

  protected override firstUpdated(): void {
    void loadTrailPeople(this.api).then((answer) => {
      if (answer.ok) this.people = answer.value;
    });
  }

  protected override render(): TemplateResult {
    const { language, typed } = this;
    const groups = EVENT_GROUPS.map(({ code, name }) => ({ value: code, label: this.say(name) }));
    const kinds = kindsOfGroup(typed.group).map((kind) => ({
      value: kind,
      label: eventSentence(kind, language),
    }));
    const people = this.people.map(({ id, name }) => ({ value: id, label: name }));
    return html`<section class="card" aria-labelledby="trail-search-title">
      <h2 class="card-title" id="trail-search-title">${this.say(TRAIL_WORDS.search)}</h2>
      <form class="trail-boxes" novalidate @submit=${(event: Event) => this.submit(event)}>
        ${this.day('from')} ${this.day('to')}
        <choice-field .blank=${this.say(TRAIL_WORDS.all)} .language=${language} .box=${this.box('group')} .choices=${groups}></choice-field>
        ${
          kinds.length > 0
            ? html`<choice-field .blank=${this.say(TRAIL_WORDS.all)} .language=${language} .box=${this.box('kind')} .choices=${kinds}></choice-field>`
            : nothing
        }
        <choice-field .blank=${this.say(TRAIL_WORDS.all)} .language=${language} .box=${this.box('person')} .choices=${people}></choice-field>
        <text-field
          .language=${language}
          .box=${{ ...this.box('about'), hint: this.say(TRAIL_WORDS.aboutHint) }}
        ></text-field>
        <button class="button button-main">${this.say(TRAIL_WORDS.find)}</button>
      </form>
      <div role="status">
        ${this.events?.length === 0 ? html`<p>${this.say(TRAIL_WORDS.none)}</p>` : nothing}
      </div>
      ${
        this.events && this.events.length > 0
          ? html`<trail-table .language=${language} .events=${this.events} ?opens=${this.opens}></trail-table>`
          : nothing
      }
      ${
        this.next === null
          ? nothing
          : html`<p>
              <button class="button" type="button" @click=${() => void this.older()}>
                ${this.say(TRAIL_WORDS.more)}
              </button>
            </p>`
      }
    </section>`;
  }

  private day(path: 'from' | 'to'): TemplateResult {
    const error = this.wrong?.path === path ? this.say(this.wrong.words) : '';
    return html`<date-field
      .language=${this.language}
      .latest=${this.today}
      .box=${{ ...this.box(path), error }}
    ></date-field>`;
  }

  private box(path: Box) {
    return { path, value: this.typed[path], label: this.say(TRAIL_WORDS[path]) };
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const { typed } = this;
    const days = readDays(typed.from, typed.to);
    this.wrong = days.ok ? undefined : days.error;
    if (!days.ok) return;
    const kinds = typed.kind === '' ? kindsOfGroup(typed.group) : [typed.kind as EventKind];
    this.#search = {
      ...days.value,
      ...(kinds.length > 0 && { kinds: [...kinds] }),
      ...(typed.person && { person: typed.person }),
      ...(typed.about.trim() && { about: typed.about.trim() }),
    };
    tell(this, 'days-searched', days.value);
    const answer = await searchTrail(this.api, this.#search);
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.events = answer.value.events;
    this.next = answer.value.next;
  }

  private async older(): Promise<void> {
    if (this.next === null) return;
    const answer = await searchTrail(this.api, { ...this.#search, before: this.next });
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.events = [...(this.events ?? []), ...answer.value.events];
    this.next = answer.value.next;
  }
}
customElements.define('trail-search', TrailSearchSection);
