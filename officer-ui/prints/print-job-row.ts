import { html, nothing, type TemplateResult } from 'lit';
import type { Printer } from '../../contract/printers.ts';
import type { PrintJob } from '../../contract/printing.ts';
import { isPrinterState } from '../../domain/print/printer-states.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatClock } from '../../words/formats.ts';
import {
  attemptCount,
  copyNumber,
  movedToPrinter,
  PAPER_KIND_WORDS,
  PRINT_WORDS,
  pictureOf,
} from '../../words/officer-prints.ts';
import { REPRINT_REASON_WORDS, reprintBecause } from '../../words/reprint-reasons.ts';
import { UNMASK_WORDS } from '../../words/unmask.ts';
import { jobPicture } from '../data/printing.ts';
import { FocusKeeper } from '../desk/focus-keeper.ts';
import '../masks/unmask-button.ts';
import { actionsOf } from './job-actions.ts';
import './job-question.ts';
import { jobNameId, proofWords, stateWords } from './job-state.ts';
import { reasonWords } from './print-reason.ts';
import './reprint-reason.ts';
import './waiting-actions.ts';

/** One paper: what it is, what became of it and why, its picture, and what can be done about it. */
export class PrintJobRow extends LightElement {
  static override properties = {
    ...LightElement.properties,
    job: { attribute: false },
    printers: { attribute: false },
    outdated: { type: Boolean },
    replaced: { type: Boolean },
    whole: { type: Boolean },
    told: { type: Boolean },
    open: { state: true },
    masked: { state: true },
  };

  declare job: PrintJob;
  /** Where it could come out. */
  declare printers: readonly Printer[];
  /** What stands on it does not hold any more: nobody should get it again. */
  declare outdated: boolean;
  /** A later copy of it is in line or came out. */
  declare replaced: boolean;
  /** The screen around it also moves, cancels and takes over papers that wait. */
  declare whole: boolean;
  /** How its printer is stands right above it. */
  declare told: boolean;
  /** Whether the picture is shown. */
  declare open: boolean;
  /** The picture was not given out. */
  declare masked: boolean;

  readonly #opened = () => {
    this.masked = false;
  };

  constructor() {
    super();
    this.printers = [];
    this.open = false;
    this.masked = false;
    // What was pressed may go with the state it belonged to.
    new FocusKeeper(this, () => this.querySelector('article')?.focus({ preventScroll: true }));
  }

  protected override render(): TemplateResult {
    const { job, language } = this;
    const doubtful = job.state === 'uncertain';
    const why = this.told && isPrinterState(job.reason) ? '' : reasonWords(job, language);
    return html`<article class=${doubtful ? 'job job-doubt' : 'job'} tabindex="-1" aria-labelledby=${jobNameId(job)}>
      <div class="job-head">${this.name()}${this.state()}${this.actions()}</div>
      ${why ? html`<p class="job-why">${why}</p>` : nothing}
      ${job.purged ? html`<p class="soft">${this.say(PRINT_WORDS.purged)}</p>` : nothing}
      ${
        doubtful
          ? html`<job-question
              .language=${language}
              .job=${job}
              ?outdated=${this.outdated}
              ?whole=${this.whole}
            ></job-question>`
          : nothing
      }
      ${this.open && !job.purged ? this.picture() : nothing}
    </article>`;
  }

  private name(): TemplateResult {
    const { job, language } = this;
    return html`<span class="job-name" id=${jobNameId(job)}
        ><b>${this.say(PAPER_KIND_WORDS[job.kind])}</b> ${job.about}</span
      >
      ${job.copy > 0 ? this.badge(copyNumber[language](job.copy)) : nothing}
      ${job.reprintReason ? this.soft(reprintBecause[language](this.say(REPRINT_REASON_WORDS[job.reprintReason]))) : nothing}
      ${this.outdated ? this.badge(this.say(PRINT_WORDS.outdated), 'badge-bad') : nothing}
      ${job.movedTo && job.kind !== 'test-page' ? this.soft(movedToPrinter[language](job.movedTo.name)) : nothing}
      <span class="soft">${formatClock(Date.parse(job.createdAt))}</span>`;
  }

  private state(): TemplateResult {
    const { job, language, replaced } = this;
    const alarming = job.state === 'uncertain' || (job.state === 'failed' && !replaced);
    const proof = proofWords(job, language);
    return html`<span class=${alarming ? 'job-state job-alarm' : 'job-state'}>${stateWords(job, replaced, language)}</span>
      ${proof ? this.soft(proof) : nothing}
      ${job.attempts > 1 ? this.soft(attemptCount[language](job.attempts)) : nothing}`;
  }

  private actions(): TemplateResult {
    const { job, language } = this;
    const offered = actionsOf(job);
    return html`<span class="job-actions">
      ${job.purged ? nothing : this.look()}
      ${
        this.whole && job.state === 'queued'
          ? html`<waiting-actions .language=${language} .job=${job} .printers=${this.printers}></waiting-actions>`
          : nothing
      }
      ${
        offered.includes('reprint') && !this.outdated
          ? html`<reprint-reason .language=${language} .job=${job}></reprint-reason>`
          : nothing
      }
    </span>`;
  }

  private look(): TemplateResult {
    return html`<button
      class="button button-small"
      type="button"
      aria-expanded=${this.open ? 'true' : 'false'}
      aria-describedby=${jobNameId(this.job)}
      @click=${() => {
        this.open = !this.open;
        this.masked = false;
      }}
    >
      ${this.say(this.open ? PRINT_WORDS.hide : PRINT_WORDS.look)}
    </button>`;
  }

  private picture(): TemplateResult {
    const { job, language } = this;
    const alt = pictureOf[language](this.say(PAPER_KIND_WORDS[job.kind]), job.about);
    if (this.masked && job.berkas) {
      return html`<p class="soft">
        ${this.say(UNMASK_WORDS.pictureMasked)}
        <unmask-button .language=${language} .berkas=${job.berkas} .done=${this.#opened}></unmask-button>
      </p>`;
    }
    return html`<img
      class="job-picture"
      src=${jobPicture(job.id)}
      alt=${alt}
      @error=${() => {
        this.masked = true;
      }}
    />`;
  }

  private badge(words: string, look = ''): TemplateResult {
    return html`<span class=${`badge ${look}`}>${words}</span>`;
  }

  private soft(words: string): TemplateResult {
    return html`<span class="soft">${words}</span>`;
  }
}
customElements.define('print-job-row', PrintJobRow);
