import { html, nothing, type TemplateResult } from 'lit';
import type { PrintJob } from '../../contract/printing.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { REPRINT_WORDS } from '../../words/reprint-reasons.ts';
import { tell } from '../events.ts';
import { reprintNeeds } from './reprint-needs.ts';
import { reprintQuestion } from './reprint-question.ts';

/**
 * "Cetak ulang" of one paper. Where a second paper would prove something a second time, it first asks why; one press
 * chooses the reason and prints.
 *
 * @fires job-reprint
 */
export class ReprintReasonButton extends LightElement {
  static override properties = {
    ...LightElement.properties,
    job: { attribute: false },
    asking: { state: true },
  };

  declare job: PrintJob;
  declare asking: boolean;

  constructor() {
    super();
    this.asking = false;
    this.addEventListener('chosen', (event) => {
      event.stopPropagation();
      this.reprint(event.detail as ReprintReason);
    });
    this.addEventListener('left', (event) => {
      event.stopPropagation();
      this.asking = false;
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
      >${this.asking ? reprintQuestion(this.job.kind, this.job.about, this.language) : nothing}`;
  }

  private pressed({ detail }: MouseEvent): void {
    // The second click of a double click would print a second paper.
    if (detail > 1) return;
    const need = reprintNeeds(this.job);
    if (need === 'asked') this.ask();
    else this.reprint(need ?? undefined);
  }

  private ask(): void {
    this.asking = true;
    this.querySelector('choice-dialog')?.show();
  }

  private reprint(reason?: ReprintReason): void {
    tell(this, 'job-reprint', { job: this.job.id, ...(reason && { reason }) });
  }
}
customElements.define('reprint-reason', ReprintReasonButton);
