import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Berkas } from '../../contract/berkas.ts';
import type { BerkasPaperKind } from '../../domain/print/paper-kinds.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { PAYMENT_WORDS, PRINT_PAPER_WORDS } from '../../words/officer-payment.ts';
import { tell } from '../events.ts';
import { isReplaced } from '../prints/job-actions.ts';
import '../prints/print-job-row.ts';
import { isOutdated } from './paper-validity.ts';
import { papersFor } from './papers-for.ts';

/** The papers of a berkas: print them, see what became of them, look at them. */
export class BerkasPapers extends LightElement {
  static override properties = {
    ...LightElement.properties,
    berkas: { attribute: false },
    wanted: { type: Boolean },
    busy: { type: Boolean },
  };

  declare berkas: Berkas;
  /** Printing is the step at hand. */
  declare wanted: boolean;
  declare busy: boolean;

  protected override render(): TemplateResult {
    const { id, prints, payment } = this.berkas;
    return html`<p class="paper-actions">
        ${papersFor(this.berkas).map((paper) => this.button(paper))}
        <a class="button" href=${`/api/berkas/${id}/receipt.pdf`} target="_blank" rel="noopener"
          >${this.say(PAYMENT_WORDS.pdf)}</a
        >
      </p>
      ${
        prints.length === 0
          ? html`<p class="soft">${this.say(PAYMENT_WORDS.noPapers)}</p>`
          : html`<ul class="jobs">
              ${repeat(
                prints.toReversed(),
                (job) => job.id,
                (job) =>
                  html`<li><print-job-row
                      .language=${this.language}
                      .job=${job}
                      ?outdated=${isOutdated(job, payment)}
                      ?replaced=${isReplaced(job, prints)}
                    ></print-job-row></li>`,
              )}
            </ul>`
      }`;
  }

  private button(paper: BerkasPaperKind): TemplateResult {
    const isMain = this.wanted && paper === 'payment-slip';
    return html`<button
      class=${isMain ? 'button button-main' : 'button'}
      type="button"
      aria-disabled=${this.busy ? 'true' : nothing}
      @click=${() => tell(this, 'paper-wish', paper)}
    >
      ${this.say(PRINT_PAPER_WORDS[paper])}
    </button>`;
  }
}
customElements.define('berkas-papers', BerkasPapers);
