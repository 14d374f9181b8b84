import { html, nothing, type TemplateResult } from 'lit';
import type { PrintJob } from '../../contract/printing.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { PAYMENT_WORDS } from '../../words/officer-payment.ts';
import { tell } from '../events.ts';
import '../prints/print-job-row.ts';

/** The papers of a berkas: print them, see what became of them, look at them. */
export class BerkasPapers extends LightElement {
  static override properties = {
    ...LightElement.properties,
    berkasId: {},
    prints: { attribute: false },
    hasPayment: { type: Boolean },
    busy: { type: Boolean },
  };

  declare berkasId: string;
  declare prints: readonly PrintJob[];
  declare hasPayment: boolean;
  declare busy: boolean;

  protected override render(): TemplateResult {
    return html`<p class="paper-actions">
        ${this.hasPayment ? this.button('payment-slip') : nothing} ${this.button('document-receipt')}
        <a class="button" href=${`/api/berkas/${this.berkasId}/receipt.pdf`} target="_blank" rel="noopener"
          >${this.say(PAYMENT_WORDS.pdf)}</a
        >
      </p>
      ${
        this.prints.length === 0
          ? html`<p class="soft">${this.say(PAYMENT_WORDS.noPapers)}</p>`
          : html`<ul class="jobs">
              ${this.prints
                .toReversed()
                .map(
                  (job) =>
                    html`<li><print-job-row .language=${this.language} .job=${job}></print-job-row></li>`,
                )}
            </ul>`
      }`;
  }

  private button(paper: 'payment-slip' | 'document-receipt'): TemplateResult {
    const words = paper === 'payment-slip' ? PAYMENT_WORDS.printSlip : PAYMENT_WORDS.printReceipt;
    return html`<button
      class="button"
      type="button"
      aria-disabled=${this.busy ? 'true' : nothing}
      @click=${() => tell(this, 'paper-wish', paper)}
    >
      ${this.say(words)}
    </button>`;
  }
}
customElements.define('berkas-papers', BerkasPapers);
