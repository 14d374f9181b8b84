import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Printer } from '../../contract/printers.ts';
import { PRINTER_ROLES } from '../../domain/print/printer-roles.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { noPrinterFor, PRINTERS_WORDS, TASK_WORDS } from '../../words/officer-printers.ts';
import { loadPrinters } from '../data/printing.ts';
import { tell } from '../events.ts';
import './agent-printers.ts';
import './printer-form.ts';
import './printer-roles.ts';
import './registered-printer.ts';

/** A stand-in nobody needs is none. */
function isOfUse({ origin, roles, waiting }: Printer): boolean {
  return origin !== 'virtual' || roles.length > 0 || waiting > 0;
}

/** Printer: every machine papers come out of, and which of them prints what. For the administrator. */
export class PrintersPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    printNews: { type: Number },
    printers: { state: true },
    adding: { state: true },
  };

  declare api: Api;
  /** Rises with every news about a paper or a printer. */
  declare printNews: number;
  declare printers: readonly Printer[] | undefined;
  /** The address a new printer begins with; undefined while none is added. */
  declare adding: string | undefined;

  constructor() {
    super();
    this.printers = undefined;
    this.adding = undefined;
    this.addEventListener('printers-changed', () => void this.load());
    this.addEventListener('printer-address', ({ detail }) => {
      this.adding = detail;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('printNews')) void this.load();
  }

  protected override render(): TemplateResult {
    const { printers } = this;
    return html`<h1 tabindex="-1">${this.say(OFFICER_WORDS.printers)}</h1>
      <p class="soft printers-lead">${this.say(PRINTERS_WORDS.lead)}</p>
      ${printers === undefined ? html`<p>${this.say(OFFICER_WORDS.loading)}</p>` : this.park(printers)}`;
  }

  private park(printers: readonly Printer[]): TemplateResult {
    return html`${this.missing(printers)}
      <printer-roles .api=${this.api} .language=${this.language} .printers=${printers}></printer-roles>
      <section class="printers" aria-labelledby="printers-list">
        <div class="printers-head">
          <h2 class="card-title" id="printers-list" tabindex="-1">${this.say(PRINTERS_WORDS.list)}</h2>
          ${this.adding === undefined ? this.addButton() : nothing}
        </div>
        ${this.adding === undefined ? nothing : this.newPrinter(this.adding)}
        <ul>
          ${repeat(
            printers.filter(isOfUse),
            ({ id }) => id,
            (printer) =>
              html`<li>
                <registered-printer
                  .api=${this.api}
                  .language=${this.language}
                  .printer=${printer}
                ></registered-printer>
              </li>`,
          )}
        </ul>
      </section>
      <agent-printers .api=${this.api} .language=${this.language} .printers=${printers}></agent-printers>`;
  }

  /** Papers that nobody would ever find in a printer. */
  private missing(printers: readonly Printer[]): TemplateResult | typeof nothing {
    const tasks = PRINTER_ROLES.filter((role) =>
      printers.some(({ origin, roles }) => origin === 'virtual' && roles.includes(role)),
    );
    if (tasks.length === 0) return nothing;
    return html`<ul class="hint-box">
      ${tasks.map((role) => html`<li>${noPrinterFor[this.language](this.say(TASK_WORDS[role]))}</li>`)}
    </ul>`;
  }

  private addButton(): TemplateResult {
    return html`<button
      class="button printers-add"
      type="button"
      @click=${() => {
        this.adding = '';
      }}
    >
      ${this.say(PRINTERS_WORDS.add)}
    </button>`;
  }

  private newPrinter(address: string): TemplateResult {
    return html`<div class="card">
      <printer-form
        .api=${this.api}
        .language=${this.language}
        .address=${address}
        @edit-ended=${() => void this.added()}
      ></printer-form>
    </div>`;
  }

  private async added(): Promise<void> {
    this.adding = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.printers-add')?.focus();
  }

  private async load(): Promise<void> {
    const answer = await loadPrinters(this.api);
    if (answer.ok) this.printers = answer.value;
    else tell(this, 'problem', answer.error);
  }
}
customElements.define('printers-page', PrintersPage);
