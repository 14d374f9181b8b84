import { html, nothing, type TemplateResult } from 'lit';
import type { PrintJob } from '../../contract/printing.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';
import type { UnmaskReason } from '../../domain/privacy/unmask-reasons.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { REPRINT_WORDS } from '../../words/reprint-reasons.ts';
import { tell } from '../events.ts';
import { unmaskQuestion } from '../masks/unmask-question.ts';
import { reprintNeeds } from './reprint-needs.ts';
import { reprintQuestion } from './reprint-question.ts';

/**
 * "Cetak ulang" of one paper. Where a second paper would prove something a second time, it first asks why; one press
 * chooses the reason and prints. Where its berkas is masked it asks why that is opened, and then prints.
 *
 * @fires job-reprint
 * @fires unmask-wish
 */
export class ReprintReasonButton extends LightElement {
  static override properties = {
    ...LightElement.properties,
    job: { attribute: false },
    asking: { state: true },
  };

  declare job: PrintJob;
  /** Which question is open: why a second paper, or why the masked berkas is opened for it. */
  declare asking: 'copy' | 'unmask' | null;
  #reason: ReprintReason | undefined;

  constructor() {
    super();
    this.asking = null;
    this.addEventListener('chosen', (event) => {
      event.stopPropagation();
      if (this.asking === 'unmask') this.unmask(event.detail as UnmaskReason);
      else this.reprint(event.detail as ReprintReason);
    });
    this.addEventListener('left', (event) => {
      event.stopPropagation();
      this.asking = null;
    });
  }

  protected override render(): TemplateResult {
    const asks = reprintNeeds(this.job) === 'asked';
    return html`<button
        class="button button-small"
        type="button"
        aria-haspopup=${asks ? 'dialog' : nothing}
        @click=${(event: MouseEvent) => this.pressed(event)}
      >
        ${this.say(REPRINT_WORDS.reprint)}${asks ? '…' : nothing}</button
      >${this.question()}`;
  }

  private question(): TemplateResult | typeof nothing {
    if (this.asking === 'copy') return reprintQuestion(this.job.kind, this.job.about, this.language);
    return this.asking === 'unmask' ? unmaskQuestion(this.language) : nothing;
  }

  private pressed({ detail }: MouseEvent): void {
    // The second click of a double click would print a second paper.
    if (detail > 1) return;
    const need = reprintNeeds(this.job);
    if (need === 'asked') this.ask('copy');
    else this.reprint(need ?? undefined);
  }

  private ask(what: 'copy' | 'unmask'): void {
    this.asking = what;
    this.querySelector('choice-dialog')?.show();
  }

  private reprint(reason?: ReprintReason): void {
    this.#reason = reason;
    const masked = () => this.ask('unmask');
    tell(this, 'job-reprint', { job: this.job.id, masked, ...(reason && { reason }) });
  }

  private unmask(reason: UnmaskReason): void {
    const { berkas } = this.job;
    if (berkas) tell(this, 'unmask-wish', { berkas, reason, done: () => this.reprint(this.#reason) });
  }
}
customElements.define('reprint-reason', ReprintReasonButton);
