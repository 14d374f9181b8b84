import { html, nothing, type TemplateResult } from 'lit';
import type { Breach, Exposed } from '../../contract/breach.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatMoment } from '../../words/formats.ts';
import { BREACH_WORDS } from '../../words/officer-breach.ts';
import { dueBy } from '../../words/officer-privacy.ts';
import { BREACH_NATURE_WORDS, spanWords } from '../../words/privacy-breach.ts';
import { closeBreach, loadExposed, markTold } from '../data/breaches.ts';
import { tell } from '../events.ts';
import './breach-form.ts';
import './exposed-list.ts';

/** One breach: what is known, who was exposed, the two notices and their clock, the end. */
export class BreachCard extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    breach: { attribute: false },
    exposed: { state: true },
    changing: { state: true },
  };

  declare api: Api;
  declare breach: Breach;
  /** Names and numbers, once they were asked for. */
  declare exposed: Exposed | undefined;
  declare changing: boolean;

  constructor() {
    super();
    this.exposed = undefined;
    this.changing = false;
    this.addEventListener('breach-changed', () => {
      this.changing = false;
      this.exposed = undefined;
    });
    this.addEventListener('breach-left', (event) => {
      event.stopPropagation();
      this.changing = false;
    });
  }

  protected override render(): TemplateResult {
    const { breach } = this;
    const name = this.say(BREACH_NATURE_WORDS[breach.nature]);
    return html`<article class="privacy-item" aria-label=${name}>
      <h3>
        ${name}
        ${breach.overdue ? html`<span class="badge badge-bad">${this.say(BREACH_WORDS.overdue)}</span>` : nothing}
        <span class="soft">${this.clock(breach)}</span>
      </h3>
      ${this.facts(breach)} ${this.papers(breach)}
      ${this.exposed ? html`<exposed-list .language=${this.language} .exposed=${this.exposed}></exposed-list>` : nothing}
      ${breach.closedAt === null ? this.work(breach) : nothing}
    </article>`;
  }

  private clock({ closedAt, dueAt }: Breach): string {
    if (closedAt !== null) return `${this.say(BREACH_WORDS.closed)} ${this.moment(closedAt)}`;
    return dueBy[this.language](this.moment(dueAt));
  }

  private facts({ content, knownAt, openedBy, from, to }: Breach): TemplateResult {
    return html`<p>
        ${this.say(BREACH_WORDS.known)} ${this.moment(knownAt)}, ${openedBy} ·
        ${spanWords[this.language](this.moment(from), this.moment(to))}
      </p>
      ${
        content === null
          ? html`<p class="soft">${this.say(BREACH_WORDS.keyGone)}</p>`
          : html`<p class="privacy-words">${content.what}</p>
              <p class="privacy-words">${content.measures}</p>`
      }`;
  }

  private papers({ id }: Breach): TemplateResult {
    const paper = (to: string) => `/api/privacy/breaches/${id}/notice-${to}.pdf`;
    return html`<p class="form-fill">
      <button class="button" type="button" @click=${() => void this.list()}>
        ${this.say(BREACH_WORDS.exposed)}
      </button>
      <a class="button" href=${paper('person')} target="_blank" rel="noopener">${this.say(BREACH_WORDS.noticePerson)}</a>
      <a class="button" href=${paper('agency')} target="_blank" rel="noopener">${this.say(BREACH_WORDS.noticeAgency)}</a>
    </p>
    <p class="soft">${this.say(BREACH_WORDS.exposedHint)}</p>`;
  }

  private work({ id, agencyToldAt, personsToldAt }: Breach): TemplateResult {
    if (this.changing) {
      return html`<breach-form .api=${this.api} .language=${this.language} .breach=${this.breach}></breach-form>`;
    }
    const tellOne = (whom: 'agency' | 'persons', at: string | null, words: string) =>
      at === null
        ? html`<button class="button" type="button" @click=${() => this.carryOut(markTold(this.api, id, whom))}>
            ${words}
          </button>`
        : html`<span>${words}: ${this.moment(at)}</span>`;
    return html`<p class="form-fill">
      <button class="button" type="button" @click=${() => this.change()}>${this.say(BREACH_WORDS.add)}</button>
      ${tellOne('agency', agencyToldAt, this.say(BREACH_WORDS.tellAgency))}
      ${tellOne('persons', personsToldAt, this.say(BREACH_WORDS.tellPersons))}
      ${
        agencyToldAt !== null && personsToldAt !== null
          ? html`<button class="button" type="button" @click=${() => this.carryOut(closeBreach(this.api, id))}>
              ${this.say(BREACH_WORDS.close)}
            </button>`
          : nothing
      }
    </p>`;
  }

  private moment(at: string): string {
    return formatMoment(Date.parse(at), this.language);
  }

  private change(): void {
    this.changing = true;
  }

  private async list(): Promise<void> {
    const answer = await loadExposed(this.api, this.breach.id);
    if (answer.ok) this.exposed = answer.value;
    else tell(this, 'problem', answer.error);
  }

  private async carryOut(work: Promise<Result<Breach, ApiProblem>>): Promise<void> {
    const answer = await work;
    if (answer.ok) tell(this, 'breach-changed');
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('breach-card', BreachCard);
