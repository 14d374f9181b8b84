import { html, nothing, type TemplateResult } from 'lit';
import type { Berkas } from '../../contract/berkas.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { PAYMENT_WORDS } from '../../words/officer-payment.ts';
import { tell } from '../events.ts';
import '../prints/print-job-row.ts';
import { isOutdated } from './paper-validity.ts';

/** The papers of a berkas: print them, see what became of them, look at them. */
export class BerkasPapers extends LightElement {
  static override properties = {
    ...LightElement.properties,
    berkasId: {},
    prints: { attribute: false },
    payment: { attribute: false },
    wanted: { type: Boolean },
    busy: { type: Boolean },
  };

  declare berkasId: string;
  declare prints: Berkas['prints'];
  declare payment: Berkas['payment'];
  /** Printing is the step at hand. */
  declare wanted: boolean;
  declare busy: boolean;

  protected override render(): TemplateResult {
    return html`<p class="paper-actions">
        ${this.payment ? this.button('payment-slip', this.wanted) : nothing} ${this.button('document-receipt')}
        <a class="button" href=${`/api/berkas/${this.berkasId}/receipt.pdf`} target="_blank" rel="noopener"
          >${this.say(PAYMENT_WORDS.pdf)}</a
        >
      </p>
      ${
        this.prints.length === 0
          ? html`<p class="soft">${this.say(PAYMENT_WORDS.noPapers)}</p>`
          : html`<ul class="jobs">
              ${this.prints.toReversed().map(
                (job) =>
                  html`<li><print-job-row
                      .language=${this.language}
                      .job=${job}
                      ?outdated=${isOutdated(job, this.payment)}
                    ></print-job-row></li>`,
              )}
            </ul>`
      }`;
  }

  private button(paper: 'payment-slip' | 'document-receipt', isMain = false): TemplateResult {
    const words = paper === 'payment-slip' ? PAYMENT_WORDS.printSlip : PAYMENT_WORDS.printReceipt;
    return html`<button
      class=${isMain ? 'button button-main' : 'button'}
      type="button"
      aria-disabled=${this.busy ? 'true' : nothing}
      @click=${() => tell(this, 'paper-wish', paper)}
    >
      ${this.say(words)}
    </button>`;
  }
}
customElements.define('berkas-papers', BerkasPapers);
