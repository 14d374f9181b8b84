import { html, nothing, type TemplateResult } from 'lit';
import type { PrintJob } from '../../contract/printing.ts';
import { REPRINT_REASONS, type ReprintReason } from '../../domain/print/reprint-reasons.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { PAPER_KIND_WORDS } from '../../words/officer-prints.ts';
import { REPRINT_REASON_WORDS, REPRINT_WORDS, reprintLead } from '../../words/reprint-reasons.ts';
import { tell } from '../events.ts';
import './choice-dialog.ts';
import { reprintNeeds } from './reprint-needs.ts';

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
      >${this.asking ? this.question() : nothing}`;
  }

  private question(): TemplateResult {
    const { job, language } = this;
    return html`<choice-dialog
      .language=${language}
      .heading=${this.say(REPRINT_WORDS.why)}
      .lead=${reprintLead[language](this.say(PAPER_KIND_WORDS[job.kind]), job.about)}
      .choices=${REPRINT_REASONS.map((value) => ({ value, label: this.say(REPRINT_REASON_WORDS[value]) }))}
    ></choice-dialog>`;
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
