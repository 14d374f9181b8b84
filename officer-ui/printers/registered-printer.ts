import { html, nothing, type TemplateResult } from 'lit';
import type { Printer } from '../../contract/printers.ts';
import { inTrouble } from '../../domain/print/printer-trouble.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatMoment } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import {
  ofPrinter,
  PRINTERS_WORDS,
  papersWaiting,
  probedAt,
  sureToRemove,
  TASK_WORDS,
} from '../../words/officer-printers.ts';
import { PRINTER_STATE_WORDS } from '../../words/printer-states.ts';
import { PROFILE_WORDS } from '../../words/printers.ts';
import { removePrinter } from '../data/printers.ts';
import { tell } from '../events.ts';
import { printerAdvice } from '../prints/printer-advice.ts';
import '../prints/test-page-button.ts';
import { printerFacts } from './printer-facts.ts';
import './printer-form.ts';
import './printer-probe.ts';

/** What is being done with a printer below its facts. */
type Act = 'change' | 'probe' | 'remove';

/**
 * One printer: how it is, what it prints, what is known of it, and everything that can be done about it.
 *
 * @fires printers-changed
 */
export class RegisteredPrinter extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    printer: { attribute: false },
    act: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare printer: Printer;
  declare act: Act | undefined;
  declare busy: boolean;

  constructor() {
    super();
    this.act = undefined;
    this.busy = false;
  }

  protected override render(): TemplateResult {
    const { printer, language } = this;
    return html`<article class="card machine" aria-label=${printer.name}>
      <div class="machine-head">
        <h3 class="machine-name">${printer.name}</h3>
        <span class=${inTrouble(printer.state) ? 'badge badge-bad' : 'badge'}
          >${this.say(PRINTER_STATE_WORDS[printer.state])}</span
        >
        ${printer.waiting > 0 ? html`<span class="badge">${papersWaiting[language](printer.waiting)}</span>` : nothing}
      </div>
      ${this.advice()} ${this.facts()}
      <p class="form-fill">
        <test-page-button
          .api=${this.api}
          .language=${language}
          .printer=${printer.id}
          .name=${printer.name}
        ></test-page-button>
        ${this.button('probe', this.say(this.probeWord()))}
        ${
          printer.origin === 'registered'
            ? html`${this.button('change', this.say(PRINTERS_WORDS.change))}
              ${printer.roles.length === 0 ? this.button('remove', this.say(PRINTERS_WORDS.remove)) : nothing}`
            : nothing
        }
      </p>
      ${this.doing()}
    </article>`;
  }

  private advice(): TemplateResult | typeof nothing {
    const advice = printerAdvice(this.printer, this.language);
    return advice ? html`<p class="hint-box">${advice}</p>` : nothing;
  }

  private facts(): TemplateResult {
    const { printer, language } = this;
    const { origin, roles, profile } = printer;
    const tasks = roles.map((role) => this.say(TASK_WORDS[role])).join(', ');
    return html`${origin === 'virtual' ? html`<p class="soft">${this.say(PRINTERS_WORDS.virtualNote)}</p>` : nothing}
      <dl class="machine-facts">
        <dt>${this.say(PRINTERS_WORDS.task)}</dt>
        <dd>${tasks || this.say(PRINTERS_WORDS.spare)}</dd>
        <dt>${this.say(PRINTERS_WORDS.address)}</dt>
        <dd>${origin === 'virtual' ? this.say(PRINTERS_WORDS.virtualAddress) : printer.address}</dd>
        <dt>${this.say(PRINTERS_WORDS.kind)}</dt>
        <dd>${this.say(PROFILE_WORDS[profile.name])}</dd>
      </dl>
      ${origin === 'environment' ? html`<p class="soft">${this.say(PRINTERS_WORDS.environmentNote)}</p>` : nothing}
      <p class="soft">${this.probedLine()}</p>
      ${
        printer.probed?.answered && this.act !== 'probe'
          ? html`<ul class="machine-known">
              ${printerFacts(printer, language).map((fact) => html`<li>${fact}</li>`)}
            </ul>`
          : nothing
      }`;
  }

  private probedLine(): string {
    const { probed } = this.printer;
    if (!probed) return this.say(PRINTERS_WORDS.neverProbed);
    if (!probed.answered) return this.say(PRINTERS_WORDS.unanswered);
    return probedAt[this.language](formatMoment(Date.parse(probed.at), this.language));
  }

  private probeWord() {
    const { probed } = this.printer;
    if (!probed) return PRINTERS_WORDS.probe;
    return probed.answered ? PRINTERS_WORDS.probeAgain : PRINTERS_WORDS.resume;
  }

  private button(act: Act, word: string): TemplateResult {
    return html`<button
      class="button button-small"
      type="button"
      data-act=${act}
      aria-expanded=${this.act === act}
      aria-label=${ofPrinter[this.language](word, this.printer.name)}
      @click=${() => void this.begin(act)}
    >
      ${word}
    </button>`;
  }

  private doing(): TemplateResult | typeof nothing {
    const { api, language, printer } = this;
    switch (this.act) {
      case 'change':
        return html`<printer-form
          .api=${api}
          .language=${language}
          .printer=${printer}
          @edit-ended=${() => void this.end()}
        ></printer-form>`;
      case 'probe':
        return html`<printer-probe
          .api=${api}
          .language=${language}
          .printer=${printer}
          @edit-ended=${() => void this.end()}
        ></printer-probe>`;
      case 'remove':
        return this.removal();
      default:
        return nothing;
    }
  }

  private removal(): TemplateResult {
    const { name, waiting } = this.printer;
    return html`<div class="machine-act" role="group" aria-label=${sureToRemove[this.language](name, waiting)}>
      <p><b>${sureToRemove[this.language](name, waiting)}</b></p>
      <p class="form-fill">
        <button
          class="button button-main"
          type="button"
          aria-disabled=${this.busy ? 'true' : nothing}
          @click=${() => void this.takeAway()}
        >
          ${this.say(PRINTERS_WORDS.removeSure)}
        </button>
        <button class="button" type="button" @click=${() => void this.end()}>${this.say(OFFICER_WORDS.cancel)}</button>
      </p>
    </div>`;
  }

  private async begin(act: Act): Promise<void> {
    this.act = this.act === act ? undefined : act;
    await this.updateComplete;
    if (this.act === 'remove') this.querySelector<HTMLElement>('.machine-act button')?.focus();
  }

  /** Goes back to the button it began with. */
  private async end(): Promise<void> {
    const { act } = this;
    this.act = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
  }

  private async takeAway(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const answer = await removePrinter(this.api, this.printer.id);
    this.busy = false;
    if (!answer.ok) return tell(this, 'problem', answer.error);
    document.getElementById('printers-list')?.focus();
    tell(this, 'notice', this.say(PRINTERS_WORDS.removed));
    tell(this, 'printers-changed');
  }
}
customElements.define('registered-printer', RegisteredPrinter);
