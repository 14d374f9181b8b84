import { html, nothing, type TemplateResult } from 'lit';
import type { Keys, KeyYear } from '../../contract/keys.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatDay } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import * as words from '../../words/officer-data-keys.ts';
import { destroyYear, rotateKeys } from '../data/keys.ts';
import { tell } from '../events.ts';

const { DATA_KEYS_WORDS, KEY_STATE_WORDS } = words;

/**
 * One retention year: how its keys are, fresh ones for it, and its end. Both are asked below the row; the end wants the
 * year typed by hand.
 *
 * @fires keys-changed
 */
export class KeyYearRow extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    year: { attribute: false },
    mayRotate: { type: Boolean },
    asking: { state: true },
    wrong: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare year: KeyYear;
  declare mayRotate: boolean;
  declare asking: 'rotate' | 'destroy' | undefined;
  /** Another year was typed than this one. */
  declare wrong: boolean;
  declare busy: boolean;

  constructor() {
    super();
    this.mayRotate = false;
    this.asking = undefined;
    this.wrong = false;
    this.busy = false;
  }

  protected override render(): TemplateResult {
    const { year, state, percent, berkas, keptUntil, mayGo } = this.year;
    const { language } = this;
    return html`<div class="key-year">
        <b class="key-year-name" tabindex="-1">${year}</b>
        <span class="badge">
          ${this.say(KEY_STATE_WORDS[state])}${state === 'sealing' ? `, ${words.sealedShare[language](percent)}` : nothing}
        </span>
        ${
          state === 'destroyed'
            ? nothing
            : html`<span>${words.berkasOfYear[language](berkas)}</span>
                <span class="soft">${words.keptUntilDay[language](formatDay(keptUntil, language))}</span>`
        }
        <span class="key-year-acts">
          ${this.mayRotate && state === 'whole' ? this.opener('rotate') : nothing}
          ${mayGo ? this.opener('destroy') : nothing}
        </span>
      </div>
      ${this.asking === undefined ? nothing : this.question(this.asking)}`;
  }

  private opener(what: 'rotate' | 'destroy'): TemplateResult {
    return html`<button
      class="button button-small key-year-${what}"
      type="button"
      aria-expanded=${this.asking === what}
      aria-label=${`${this.say(DATA_KEYS_WORDS[what])} ${this.year.year}`}
      @click=${() => void this.ask(what)}
    >
      ${this.say(DATA_KEYS_WORDS[what])}
    </button>`;
  }

  private question(what: 'rotate' | 'destroy'): TemplateResult {
    const { year } = this.year;
    const { language } = this;
    const [title, means, button] =
      what === 'rotate'
        ? [
            words.rotateYear[language](year),
            DATA_KEYS_WORDS.rotateMeans,
            this.say(DATA_KEYS_WORDS.rotateReally),
          ]
        : [words.destroyYear[language](year), DATA_KEYS_WORDS.destroyMeans, words.destroyNow[language](year)];
    return html`<form class="hint-box" novalidate @submit=${(event: Event) => void this.answer(event, what)}>
      <h3 class="key-year-title" tabindex="-1">${title}</h3>
      <p>${this.say(means)}</p>
      ${what === 'destroy' ? this.typing() : nothing}
      <p class="key-year-acts">
        <button class="button button-small" aria-disabled=${this.busy ? 'true' : nothing}>${button}</button>
        <button class="button button-small" type="button" @click=${() => void this.drop(what)}>
          ${this.say(OFFICER_WORDS.cancel)}
        </button>
      </p>
    </form>`;
  }

  private typing(): TemplateResult {
    const box = `destroy-${this.year.year}`;
    return html`<p>
      <label class="field-label" for=${box}>${this.say(DATA_KEYS_WORDS.typeYear)}</label>
      <input
        class="field-box key-year-typed"
        id=${box}
        inputmode="numeric"
        maxlength="20"
        autocomplete="off"
        aria-invalid=${this.wrong ? 'true' : 'false'}
        aria-describedby=${this.wrong ? `${box}-error` : nothing}
      />
      ${this.wrong ? html`<span class="field-error" id=${`${box}-error`}>${this.say(DATA_KEYS_WORDS.typeSame)}</span>` : nothing}
    </p>`;
  }

  private async ask(what: 'rotate' | 'destroy'): Promise<void> {
    this.asking = this.asking === what ? undefined : what;
    this.wrong = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('input, .key-year-title')?.focus();
  }

  private async drop(what: 'rotate' | 'destroy'): Promise<void> {
    this.asking = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`.key-year-${what}`)?.focus();
  }

  private async answer(event: Event, what: 'rotate' | 'destroy'): Promise<void> {
    event.preventDefault();
    const { year } = this.year;
    if (what === 'rotate')
      return this.act(rotateKeys(this.api, year), words.rotationBegun[this.language](year));
    const box = this.querySelector('input');
    const typed = box?.value.trim() ?? '';
    this.wrong = typed !== String(year);
    if (this.wrong) box?.focus();
    else await this.act(destroyYear(this.api, year, typed), words.yearGone[this.language](year));
  }

  private async act(asked: Promise<Result<Keys, ApiProblem>>, done: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const answer = await asked;
    this.busy = false;
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.asking = undefined;
    tell(this, 'keys-changed', answer.value);
    tell(this, 'notice', done);
    await this.updateComplete;
    // The buttons that were pressed are gone.
    this.querySelector<HTMLElement>('.key-year-name')?.focus();
  }
}
customElements.define('key-year-row', KeyYearRow);
