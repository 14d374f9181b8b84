import { html, nothing, type TemplateResult } from 'lit';
import type { PrintJob } from '../../contract/printing.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { PRINT_WORDS } from '../../words/officer-prints.ts';
import { WAITING_WORDS } from '../../words/prints-page.ts';
import { tell } from '../events.ts';
import { actionsOf } from './job-actions.ts';
import { jobNameId } from './job-state.ts';

/**
 * "Apakah kertasnya tercetak lengkap?" of an uncertain paper, with what each answer does.
 *
 * @fires job-answer
 * @fires job-browser
 */
export class JobQuestion extends LightElement {
  static override properties = {
    ...LightElement.properties,
    job: { attribute: false },
    outdated: { type: Boolean },
    whole: { type: Boolean },
  };

  declare job: PrintJob;
  /** What stands on it does not hold any more: it is not printed again. */
  declare outdated: boolean;
  /** The screen around it can open the browser's print window. */
  declare whole: boolean;

  protected override render(): TemplateResult {
    const noDoes = this.outdated ? PRINT_WORDS.noDoesOutdated : PRINT_WORDS.noDoes;
    return html`<div class="job-question" role="group" aria-label=${this.say(PRINT_WORDS.question)}>
      <p class="job-ask">${this.say(PRINT_WORDS.question)}</p>
      ${this.answer(true, this.say(PRINT_WORDS.yes), this.say(PRINT_WORDS.yesDoes))}
      ${this.answer(false, this.say(PRINT_WORDS.no), this.say(noDoes))}
      ${this.whole && actionsOf(this.job).includes('by-browser') ? this.again() : nothing}
    </div>`;
  }

  private answer(printed: boolean, words: string, does: string): TemplateResult {
    return html`<button
      class="button job-answer"
      type="button"
      aria-describedby=${jobNameId(this.job)}
      @click=${({ detail }: MouseEvent) => {
        // The second click of a double click would meet what stands there next.
        if (detail < 2) tell(this, 'job-answer', { job: this.job.id, printed });
      }}
    >
      <span><b>${words}</b> <small>${does}</small></span>
    </button>`;
  }

  private again(): TemplateResult {
    return html`<button class="button" type="button" @click=${() => tell(this, 'job-browser', this.job)}>
      ${this.say(WAITING_WORDS.browserAgain)}
    </button>`;
  }
}
customElements.define('job-question', JobQuestion);
