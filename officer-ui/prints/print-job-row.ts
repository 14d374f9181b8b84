import { html, nothing, type TemplateResult } from 'lit';
import type { PrintJob } from '../../contract/printing.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import {
  attemptCount,
  copyNumber,
  PAPER_KIND_WORDS,
  PRINT_STATE_WORDS,
  PRINT_WORDS,
  pictureOf,
} from '../../words/officer-prints.ts';
import { jobPicture } from '../data/printing.ts';
import { tell } from '../events.ts';
import { reasonWords } from './print-reason.ts';
import './reprint-reason.ts';

/** States in which the officer's eyes or hands are wanted. */
const ALARMING = new Set<PrintJob['state']>(['uncertain', 'failed']);

/**
 * One paper: what it is, what became of it, its picture, and what can be done about it.
 *
 * @fires job-reprint
 * @fires job-answer
 */
export class PrintJobRow extends LightElement {
  static override properties = {
    ...LightElement.properties,
    job: { attribute: false },
    outdated: { type: Boolean },
    open: { state: true },
  };

  declare job: PrintJob;
  /** What stands on it does not hold any more: nobody should get it again. */
  declare outdated: boolean;
  /** Whether the picture is shown. */
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  protected override render(): TemplateResult {
    const { job, language } = this;
    const kind = this.say(PAPER_KIND_WORDS[job.kind]);
    const why = reasonWords(job, language);
    return html`<article class="job">
      <div class="job-head">
        <b>${kind}</b> <span>${job.about}</span>
        ${job.copy > 0 ? html`<span class="badge">${copyNumber[language](job.copy)}</span>` : nothing}
        ${this.outdated ? html`<span class="badge badge-bad">${this.say(PRINT_WORDS.outdated)}</span>` : nothing}
        <span class="soft">${formatClock(Date.parse(job.createdAt))}</span>
        <span class=${ALARMING.has(job.state) ? 'job-state job-alarm' : 'job-state'}>
          ${this.say(PRINT_STATE_WORDS[job.state])}
        </span>
        ${job.attempts > 1 ? html`<span class="soft">${attemptCount[language](job.attempts)}</span>` : nothing}
        <span class="job-actions">
          <button
            class="button button-small"
            type="button"
            aria-expanded=${this.open ? 'true' : 'false'}
            @click=${() => {
              this.open = !this.open;
            }}
          >
            ${this.say(this.open ? PRINT_WORDS.hide : PRINT_WORDS.look)}
          </button>
          ${
            this.outdated
              ? nothing
              : html`<reprint-reason .language=${language} .job=${job}></reprint-reason>`
          }
        </span>
      </div>
      ${why ? html`<p class="job-why">${why}</p>` : nothing}
      ${job.state === 'uncertain' ? this.question() : nothing}
      ${
        this.open
          ? html`<img class="job-picture" src=${jobPicture(job.id)} alt=${pictureOf[language](kind, job.about)} />`
          : nothing
      }
    </article>`;
  }

  private question(): TemplateResult {
    const answer = (printed: boolean) => () => tell(this, 'job-answer', { job: this.job.id, printed });
    return html`<p class="job-question">
      ${this.say(PRINT_WORDS.question)}
      <button class="button button-small" type="button" @click=${answer(true)}>${this.say(PRINT_WORDS.yes)}</button>
      <button class="button button-small" type="button" @click=${answer(false)}>${this.say(PRINT_WORDS.no)}</button>
    </p>`;
  }
}
customElements.define('print-job-row', PrintJobRow);
