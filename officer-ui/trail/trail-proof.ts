import { html, nothing, type TemplateResult } from 'lit';
import type { Day } from '../../domain/calendar/day.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/text-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { TRAIL_WORDS } from '../../words/officer-trail.ts';
import { loadSpan, proofAddress } from '../data/trail.ts';
import { tell } from '../events.ts';

/** A stretch of the log as a file that proves itself. */
export class TrailProof extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    today: {},
    days: { attribute: false },
    first: { state: true },
    last: { state: true },
  };

  declare api: Api;
  declare today: Day;
  /** The days of the last search. */
  declare days: { readonly from?: Day; readonly to?: Day };
  /** Numbers as typed. */
  declare first: string;
  declare last: string;

  constructor() {
    super();
    this.first = '';
    this.last = '';
    this.addEventListener('field-input', ({ detail: { path, value } }) => {
      if (path === 'first' || path === 'last') this[path] = value;
    });
  }

  protected override render(): TemplateResult {
    const numbers = [this.first, this.last].map((typed) => typed.trim());
    const [first, last] = numbers.map(Number) as [number, number];
    const isRange = numbers.every((typed) => /^[1-9]\d{0,14}$/.test(typed)) && first <= last;
    return html`<section class="card" aria-labelledby="proof-title">
      <h2 class="card-title" id="proof-title">${this.say(TRAIL_WORDS.proof)}</h2>
      <p class="soft">${this.say(TRAIL_WORDS.proofLead)}</p>
      <div class="trail-boxes">
        ${this.box('first')} ${this.box('last')}
        <button class="button" type="button" @click=${() => void this.fill()}>${this.say(TRAIL_WORDS.fill)}</button>
        ${
          isRange
            ? html`<a class="button button-main" href=${proofAddress(first, last)} download
                >${this.say(TRAIL_WORDS.download)}</a
              >`
            : nothing
        }
      </div>
    </section>`;
  }

  private box(path: 'first' | 'last'): TemplateResult {
    const box = { path, value: this[path], label: this.say(TRAIL_WORDS[path]) };
    return html`<text-field .language=${this.language} kind="numeric" .box=${box}></text-field>`;
  }

  private async fill(): Promise<void> {
    const { from = this.today, to = this.today } = this.days;
    const answer = await loadSpan(this.api, from, to);
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.first = String(answer.value.first);
    this.last = String(answer.value.last);
  }
}
customElements.define('trail-proof', TrailProof);
