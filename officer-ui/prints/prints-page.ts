import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Paper, PrintJob } from '../../contract/printing.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { PRINT_WORDS } from '../../words/officer-prints.ts';
import { answerJob, loadPapers, loadPrintJobs, reprintJob } from '../data/printing.ts';
import { tell } from '../events.ts';
import './paper-wall.ts';
import './print-job-row.ts';

/** So many of the newest are listed; the rest on request, so that the tray stays near. */
const SHOWN = 8;

/** What still waits for the printer, or for the officer, is listed however old it is. */
const WANTED = new Set<PrintJob['state']>(['queued', 'sending', 'uncertain', 'failed']);

/** Every paper of the day, what became of it, and the virtual printer's tray. */
export class PrintsPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    printNews: { type: Number },
    jobs: { state: true },
    papers: { state: true },
    all: { state: true },
  };

  declare api: Api;
  /** Rises with every news about a paper. */
  declare printNews: number;
  declare jobs: readonly PrintJob[] | undefined;
  declare papers: readonly Paper[];
  /** Every paper is listed, not only the newest. */
  declare all: boolean;

  constructor() {
    super();
    this.jobs = undefined;
    this.papers = [];
    this.all = false;
    this.addEventListener(
      'job-reprint',
      ({ detail }) => void this.act(reprintJob(this.api, detail.job, detail.reason)),
    );
    this.addEventListener(
      'job-answer',
      ({ detail }) => void this.act(answerJob(this.api, detail.job, detail.printed)),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('printNews')) void this.load();
  }

  protected override render(): TemplateResult {
    const { jobs } = this;
    const newest = jobs?.toReversed() ?? [];
    const shown = this.all ? newest : newest.filter((job, index) => index < SHOWN || WANTED.has(job.state));
    return html`<h1 tabindex="-1">${this.say(PRINT_WORDS.title)}</h1>
      <section class="card" aria-label=${this.say(PRINT_WORDS.title)}>
        ${jobs === undefined ? html`<p>${this.say(OFFICER_WORDS.loading)}</p>` : nothing}
        ${jobs?.length === 0 ? html`<p class="soft">${this.say(PRINT_WORDS.none)}</p>` : nothing}
        <ul class="jobs">
          ${shown.map(
            (job) => html`<li><print-job-row .language=${this.language} .job=${job}></print-job-row></li>`,
          )}
        </ul>
        ${shown.length < newest.length ? this.more(newest.length) : nothing}
      </section>
      <paper-wall .language=${this.language} .papers=${this.papers}></paper-wall>`;
  }

  private more(count: number): TemplateResult {
    const show = () => {
      this.all = true;
    };
    return html`<button class="button button-small" type="button" @click=${show}>
      ${this.say(PRINT_WORDS.all)} (${count})
    </button>`;
  }

  private async load(): Promise<void> {
    const [jobs, papers] = await Promise.all([loadPrintJobs(this.api), loadPapers(this.api)]);
    if (jobs.ok) this.jobs = jobs.value;
    else tell(this, 'problem', jobs.error);
    if (papers.ok) this.papers = papers.value;
  }

  private async act(asked: ReturnType<typeof reprintJob>): Promise<void> {
    const answer = await asked;
    if (!answer.ok) tell(this, 'problem', answer.error);
    await this.load();
  }
}
customElements.define('prints-page', PrintsPage);
