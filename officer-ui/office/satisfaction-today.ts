import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { SatisfactionToday } from '../../contract/satisfaction.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { SATISFACTION_NAMES, SATISFACTION_WORDS } from '../../words/satisfaction.ts';
import { loadSatisfaction } from '../data/office.ts';

/** What those who were served answered at the kiosk today. */
export class SatisfactionTodayCard extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    news: { type: Number },
    answers: { state: true },
  };

  declare api: Api;
  /** Rises when something of the office may have changed. */
  declare news: number;
  declare answers: SatisfactionToday | undefined;

  constructor() {
    super();
    this.answers = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('news')) void this.load();
  }

  protected override render(): TemplateResult {
    const { answers } = this;
    return html`<section class="card">
      <h2 class="card-title">${this.say(SATISFACTION_WORDS.today)}</h2>
      ${answers === undefined ? nothing : this.list(answers.counts)}
      <p class="soft">${this.say(SATISFACTION_WORDS.noNames)}</p>
    </section>`;
  }

  private list(counts: readonly number[]): TemplateResult {
    if (counts.every((count) => count === 0)) return html`<p>${this.say(SATISFACTION_WORDS.none)}</p>`;
    return html`<ul>
      ${SATISFACTION_NAMES.map((name, index) => html`<li>${this.say(name)}: <b>${counts[index]}</b></li>`)}
    </ul>`;
  }

  /** Little hangs on it: what cannot be read now is read with the next news. */
  private async load(): Promise<void> {
    const answer = await loadSatisfaction(this.api);
    if (answer.ok) this.answers = answer.value;
  }
}
customElements.define('satisfaction-today', SatisfactionTodayCard);
