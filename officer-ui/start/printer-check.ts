import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DayStart } from '../../contract/office.ts';
import type { Printer } from '../../contract/printers.ts';
import { isPrinterState } from '../../domain/print/printer-states.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { START_WORDS } from '../../words/officer-start.ts';
import { PRINTER_STATE_WORDS, printerName } from '../../words/printer-states.ts';
import { loadPrinters } from '../data/printing.ts';
import { isInUse } from '../prints/arrange-jobs.ts';
import { printerAdvice } from '../prints/printer-advice.ts';
import '../prints/test-page-button.ts';

/** What the server knows of the printers, what to do about them, and a test page from each. */
export class PrinterCheck extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    found: { attribute: false },
    printers: { state: true },
  };

  declare api: Api;
  /** Read again by the screen around it, and with it the printers. */
  declare found: DayStart;
  declare printers: readonly Printer[];

  constructor() {
    super();
    this.printers = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('found')) void this.load();
  }

  protected override render(): TemplateResult {
    const { printers, found } = this;
    if (printers.length > 0) {
      return html`<ul class="check-printers">
        ${repeat(
          printers,
          ({ id }) => id,
          (printer) => html`<li>${this.printer(printer)}</li>`,
        )}
      </ul>`;
    }
    if (found.printers.length === 0) return html`<p class="soft">${this.say(START_WORDS.noPrinter)}</p>`;
    return html`<ul>
      ${found.printers.map(({ name, state }) => html`<li>${this.say(printerName(name))}: ${this.state(state)}</li>`)}
    </ul>`;
  }

  private printer(printer: Printer): TemplateResult {
    const advice = printerAdvice(printer, this.language);
    return html`<span>${printer.name}: ${this.state(printer.state)}</span>
      <test-page-button
        .api=${this.api}
        .language=${this.language}
        .printer=${printer.id}
        .name=${printer.name}
      ></test-page-button>
      ${advice ? html`<p class="check-advice">${advice}</p>` : nothing}`;
  }

  private state(state: string): TemplateResult {
    return html`<b>${isPrinterState(state) ? this.say(PRINTER_STATE_WORDS[state]) : state}</b>`;
  }

  /** While they cannot be read, what Mulai hari itself found stands there. */
  private async load(): Promise<void> {
    const answer = await loadPrinters(this.api);
    if (answer.ok) this.printers = answer.value.filter(isInUse);
  }
}
customElements.define('printer-check', PrinterCheck);
