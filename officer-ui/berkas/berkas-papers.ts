import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Berkas } from '../../contract/berkas.ts';
import type { BerkasPaperKind } from '../../domain/print/paper-kinds.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { PAYMENT_WORDS, PRINT_PAPER_WORDS } from '../../words/officer-payment.ts';
import { tell } from '../events.ts';
import { isReplaced } from '../prints/job-actions.ts';
import '../prints/print-job-row.ts';
import { reprintQuestion } from '../prints/reprint-question.ts';
import { isOutdated } from './paper-validity.ts';
import { papersFor } from './papers-for.ts';

/**
 * The papers of a berkas: print them, see what became of them, look at them.
 *
 * @fires paper-wish
 * @fires paper-wish-dropped when no reason was given for the one that asks for one
 */
export class BerkasPapers extends LightElement {
  static override properties = {
    ...LightElement.properties,
    berkas: { attribute: false },
    wanted: { type: Boolean },
    busy: { type: Boolean },
    asking: {},
  };

  declare berkas: Berkas;
  /** Printing is the step at hand. */
  declare wanted: boolean;
  declare busy: boolean;
  /** The paper that is printed once more, but not without a reason. */
  declare asking: BerkasPaperKind | undefined;

  constructor() {
    super();
    this.addEventListener('chosen', ({ target, detail }) => {
      if (!this.asking || !this.isOwn(target)) return;
      tell(this, 'paper-wish', { paper: this.asking, reason: detail as ReprintReason });
    });
    this.addEventListener('left', ({ target }) => {
      if (this.isOwn(target)) tell(this, 'paper-wish-dropped');
    });
  }

  protected override render(): TemplateResult {
    const { id, number, prints, payment } = this.berkas;
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
      }
      ${this.asking ? reprintQuestion(this.asking, number, this.language) : nothing}`;
  }

  /** The rows of the papers have dialogs of their own. */
  private isOwn(dialog: EventTarget | null): boolean {
    return dialog instanceof Element && dialog.parentElement === this;
  }

  private button(paper: BerkasPaperKind): TemplateResult {
    const isMain = this.wanted && paper === 'payment-slip';
    return html`<button
      class=${isMain ? 'button button-main' : 'button'}
      type="button"
      aria-disabled=${this.busy ? 'true' : nothing}
      @click=${() => tell(this, 'paper-wish', { paper })}
    >
      ${this.say(PRINT_PAPER_WORDS[paper])}
    </button>`;
  }
}
customElements.define('berkas-papers', BerkasPapers);
