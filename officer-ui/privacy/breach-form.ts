import { html, nothing, type TemplateResult } from 'lit';
import type { Breach, OpenBreach } from '../../contract/breach.ts';
import { BREACH_NATURES, type BreachNature } from '../../domain/privacy/breaches.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { BREACH_WORDS } from '../../words/officer-breach.ts';
import { BREACH_NATURE_WORDS } from '../../words/privacy-breach.ts';
import { changeBreach, openBreach } from '../data/breaches.ts';
import { tell } from '../events.ts';

/** Office time is seven hours ahead of UTC all year. */
const OFFSET = '+07:00';

/**
 * The facts of a breach, typed: a new one, or more of one that is known.
 *
 * @fires breach-changed
 * @fires breach-left
 */
export class BreachForm extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    breach: { attribute: false },
    nature: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  /** The one to be added to; none for a new one. */
  declare breach: Breach | undefined;
  declare nature: BreachNature;
  declare busy: boolean;

  constructor() {
    super();
    this.breach = undefined;
    this.nature = 'lost-machine';
    this.busy = false;
  }

  protected override willUpdate(): void {
    if (this.breach) this.nature = this.breach.nature;
  }

  protected override render(): TemplateResult {
    const { breach, nature } = this;
    const content = breach?.content ?? null;
    return html`<form class="privacy-form" @submit=${(event: SubmitEvent) => void this.save(event)}>
      ${breach === undefined ? this.natures() : nothing}
      ${this.moment('from', breach?.from)} ${this.moment('to', breach?.to)}
      ${this.text('what', content?.what ?? '', 3)}
      ${
        nature === 'lost-machine' || nature === 'stolen-backup'
          ? html`<label>
              <input type="checkbox" name="keysToo" ?checked=${content?.keysToo ?? false} />
              ${this.say(BREACH_WORDS.keysToo)}
            </label>`
          : nothing
      }
      ${nature === 'wrong-person' ? this.text('berkas', content?.berkas.join('\n') ?? '', 3) : nothing}
      ${nature === 'intrusion' ? this.line('account', content?.account ?? '') : nothing}
      ${this.text('measures', content?.measures ?? '', 3)}
      <p class="form-fill">
        <button class="button button-main" aria-disabled=${this.busy ? 'true' : nothing}>
          ${this.say(BREACH_WORDS.save)}
        </button>
        <button class="button" type="button" @click=${() => tell(this, 'breach-left')}>
          ${this.say(BREACH_WORDS.cancel)}
        </button>
      </p>
    </form>`;
  }

  private natures(): TemplateResult {
    return html`<label class="field-label" for="breach-nature">${this.say(BREACH_WORDS.nature)}</label>
      <select
        class="field-box"
        id="breach-nature"
        name="nature"
        @change=${(event: Event) => {
          this.nature = (event.currentTarget as HTMLSelectElement).value as BreachNature;
        }}
      >
        ${BREACH_NATURES.map(
          (nature) => html`<option value=${nature}>${this.say(BREACH_NATURE_WORDS[nature])}</option>`,
        )}
      </select>`;
  }

  private moment(name: 'from' | 'to', at: string | undefined): TemplateResult {
    const id = `breach-${name}-${this.breach?.id ?? 'new'}`;
    return html`<label class="field-label" for=${id}>${this.say(BREACH_WORDS[name])}</label>
      <input class="field-box" id=${id} name=${name} type="datetime-local" value=${at?.slice(0, 16) ?? ''} />`;
  }

  private line(name: 'account', value: string): TemplateResult {
    const id = `breach-${name}-${this.breach?.id ?? 'new'}`;
    return html`<label class="field-label" for=${id}>${this.say(BREACH_WORDS[name])}</label>
      <input class="field-box" id=${id} name=${name} type="text" maxlength="64" autocomplete="off" value=${value} />`;
  }

  private text(name: 'what' | 'measures' | 'berkas', value: string, rows: number): TemplateResult {
    const id = `breach-${name}-${this.breach?.id ?? 'new'}`;
    return html`<label class="field-label" for=${id}>${this.say(BREACH_WORDS[name])}</label>
      <textarea class="field-box" id=${id} name=${name} rows=${rows} maxlength="2000" .value=${value}></textarea>`;
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const typed = (name: string) => String(data.get(name) ?? '').trim();
    const [from, to] = [typed('from'), typed('to')];
    if (from === '' || to === '') return tell(this, 'notice', this.say(BREACH_WORDS.spanMissing));
    if (this.busy) return;
    this.busy = true;
    const facts: OpenBreach = {
      ...{ nature: this.nature, from: `${from}${OFFSET}`, to: `${to}${OFFSET}` },
      ...{ what: typed('what'), measures: typed('measures'), account: typed('account') },
      keysToo: data.get('keysToo') !== null,
      berkas: typed('berkas')
        .split(/\s*\n\s*/)
        .filter((number) => number !== ''),
    };
    const { api, breach } = this;
    const answer = breach ? await changeBreach(api, breach.id, facts) : await openBreach(api, facts);
    this.busy = false;
    if (!answer.ok) return tell(this, 'problem', answer.error);
    tell(this, 'notice', this.say(BREACH_WORDS.saved));
    tell(this, 'breach-changed');
  }
}
customElements.define('breach-form', BreachForm);
