import { html, nothing, type TemplateResult } from 'lit';
import type { BerkasSummary } from '../../contract/berkas.ts';
import { DATA_REQUEST_KINDS, type DataRequestKind } from '../../domain/privacy/data-requests.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatMoment } from '../../words/formats.ts';
import { PRIVACY_WORDS, REQUEST_KIND_WORDS, requestTaken } from '../../words/officer-privacy.ts';
import { findSubject, takeRequest } from '../data/privacy.ts';
import { tell } from '../events.ts';

/**
 * Takes down what somebody asks about their own data. Who they are travels in bodies, never in an address.
 *
 * @fires privacy-changed
 */
export class TakeRequest extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    found: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  /** The files of the number that was shown; none before it was looked for. */
  declare found: readonly BerkasSummary[] | undefined;
  declare busy: boolean;

  constructor() {
    super();
    this.found = undefined;
    this.busy = false;
  }

  protected override render(): TemplateResult {
    const say = (words: keyof typeof PRIVACY_WORDS) => this.say(PRIVACY_WORDS[words]);
    return html`<section class="card">
      <h2 class="card-title">${say('take')}</h2>
      <p class="soft">${say('takeLead')}</p>
      <form class="privacy-form" @submit=${(event: SubmitEvent) => void this.submit(event)}>
        <label class="field-label" for="request-kind">${say('kind')}</label>
        <select class="field-box" id="request-kind" name="kind">
          ${DATA_REQUEST_KINDS.map(
            (kind) => html`<option value=${kind}>${this.say(REQUEST_KIND_WORDS[kind])}</option>`,
          )}
        </select>
        <label class="field-label" for="request-identity">${say('identity')}</label>
        <span class="search-line">
          ${this.box('identity', 40)}
          <button class="button" type="button" @click=${() => void this.find()}>${say('findBerkas')}</button>
        </span>
        <div role="status">${this.files()}</div>
        <label class="field-label" for="request-name">${say('name')}</label>
        ${this.box('name', 100)}
        <label class="field-label" for="request-contact">${say('contact')}</label>
        ${this.box('contact', 200)}
        <label class="field-label" for="request-words">${say('words')}</label>
        <textarea class="field-box" id="request-words" name="words" rows="3" maxlength="1000"></textarea>
        <p class="form-fill">
          <button class="button button-main" aria-disabled=${this.busy ? 'true' : nothing}>
            ${say('save')}
          </button>
        </p>
      </form>
    </section>`;
  }

  private box(name: string, maxLength: number): TemplateResult {
    return html`<input
      class="field-box"
      id=${`request-${name}`}
      name=${name}
      type="text"
      maxlength=${maxLength}
      autocomplete="off"
      spellcheck="false"
    />`;
  }

  private files(): TemplateResult | typeof nothing {
    if (this.found === undefined) return nothing;
    if (this.found.length === 0) return html`<p>${this.say(PRIVACY_WORDS.noBerkas)}</p>`;
    return html`<fieldset class="privacy-files">
      <legend class="field-label">${this.say(PRIVACY_WORDS.whichBerkas)}</legend>
      ${this.found.map(
        ({ id, number, subject, identity }) => html`<label>
          <input type="checkbox" name="berkas" value=${id} checked /> ${number} ${subject} ${identity}
        </label>`,
      )}
    </fieldset>`;
  }

  private async find(): Promise<void> {
    const identity = this.querySelector<HTMLInputElement>('#request-identity')?.value.trim() ?? '';
    if (identity === '') return;
    const answer = await findSubject(this.api, identity);
    if (answer.ok) this.found = answer.value.results;
    else tell(this, 'problem', answer.error);
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const typed = { name: text('name'), contact: text('contact'), words: text('words') };
    const missing = Object.entries(typed).find(([, value]) => value === '')?.[0];
    if (missing !== undefined) {
      tell(this, 'notice', this.say(PRIVACY_WORDS.fillIn));
      form.querySelector<HTMLElement>(`[name=${missing}]`)?.focus();
      return;
    }
    if (this.busy) return;
    this.busy = true;
    const answer = await takeRequest(this.api, {
      ...typed,
      kind: text('kind') as DataRequestKind,
      identity: text('identity'),
      berkas: data.getAll('berkas').map(String),
    });
    this.busy = false;
    if (!answer.ok) return tell(this, 'problem', answer.error);
    form.reset();
    this.found = undefined;
    const { number, dueAt } = answer.value;
    tell(this, 'notice', requestTaken[this.language](number, formatMoment(Date.parse(dueAt), this.language)));
    tell(this, 'privacy-changed');
  }
}
customElements.define('take-request', TakeRequest);
