import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Printer } from '../../contract/printers.ts';
import type { PrintJob } from '../../contract/printing.ts';
import { stopsPrinting } from '../../domain/print/printer-states.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { PRINTER_STATE_WORDS, printerName } from '../../words/printer-states.ts';
import { PRINTS_WORDS, waitingPapers } from '../../words/prints-page.ts';
import './print-job-row.ts';
import { printerAdvice } from './printer-advice.ts';
import './test-page-button.ts';

/** One printer: how it is, what to do about it, and the papers that wait for it. */
export class PrinterCard extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    lineName: { attribute: false },
    printer: { attribute: false },
    printers: { attribute: false },
    jobs: { attribute: false },
  };

  declare api: Api;
  /** Names the line while the printer itself is not known. */
  declare lineName: string;
  declare printer: Printer | undefined;
  declare printers: readonly Printer[];
  declare jobs: readonly PrintJob[];

  protected override render(): TemplateResult {
    const { printer, jobs, language } = this;
    return html`<div class="printer">
      <div class="printer-head">
        <h3>${printer?.name ?? this.say(printerName(this.lineName))}</h3>
        ${printer ? this.state(printer) : nothing}
        ${jobs.length > 0 ? html`<span class="badge">${waitingPapers[language](jobs.length)}</span>` : nothing}
        ${
          printer
            ? html`<test-page-button
                .api=${this.api}
                .language=${language}
                .printer=${printer.id}
                .name=${printer.name}
              ></test-page-button>`
            : nothing
        }
      </div>
      ${printer ? this.advice(printer) : nothing}
      ${
        jobs.length === 0
          ? html`<p class="soft">${this.say(PRINTS_WORDS.noneWaits)}</p>`
          : html`<ul class="jobs">
              ${repeat(
                jobs,
                ({ id }) => id,
                (job) =>
                  html`<li>
                    <print-job-row
                      ?told=${printer !== undefined && printer.state !== 'unknown'} .language=${language} .job=${job} .printers=${this.printers} whole></print-job-row>
                  </li>`,
              )}
            </ul>`
      }
    </div>`;
  }

  private state({ state }: Printer): TemplateResult {
    return html`<span class=${stopsPrinting(state) ? 'job-state job-alarm' : 'job-state'}
      >${this.say(PRINTER_STATE_WORDS[state])}</span
    >`;
  }

  private advice(printer: Printer): TemplateResult | typeof nothing {
    const advice = printerAdvice(printer, this.language);
    return advice ? html`<p class="printer-advice">${advice}</p>` : nothing;
  }
}
customElements.define('printer-card', PrinterCard);
