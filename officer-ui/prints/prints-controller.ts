import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Printer } from '../../contract/printers.ts';
import type { Paper, PrintJob } from '../../contract/printing.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import { OnceMore } from '../berkas/once-more.ts';
import { unmaskBerkas } from '../data/berkas.ts';
import {
  answerJob,
  cancelJob,
  jobArtwork,
  loadPapers,
  loadPrinters,
  loadPrintJobs,
  moveJob,
  reprintJob,
  takeOverJob,
} from '../data/printing.ts';
import { tell } from '../events.ts';
import { actionsOf } from './job-actions.ts';
import { loadSheet } from './print-sheet.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly api: Api };

/** The papers and printers of the office as this screen knows them, and everything an officer asks for about them. */
export class PrintsController implements ReactiveController {
  readonly #host: Host;
  readonly #reading: OnceMore;
  /** Says that a paper's picture could not be loaded. */
  readonly #noPicture: (job: PrintJob) => string;
  /** Newest last; undefined until they were read once. */
  jobs: readonly PrintJob[] | undefined;
  /** None while they are not known. */
  printers: readonly Printer[] = [];
  /** What lies in the virtual printer, newest first. */
  papers: readonly Paper[] = [];

  /** `rearranged`: an officer's own act put papers elsewhere or into the line. */
  constructor(host: Host, noPicture: (job: PrintJob) => string, rearranged: () => void) {
    this.#host = host;
    this.#noPicture = noPicture;
    this.#reading = new OnceMore(() => this.#read());
    host.addController(this);
    host.addEventListener('job-reprint', ({ detail: { job, reason, masked } }) => {
      void this.#ask((api) => reprintJob(api, job, reason), masked).then(rearranged);
    });
    host.addEventListener('job-answer', ({ detail: { job, printed } }) => {
      void this.#ask((api) => answerJob(api, job, printed));
    });
    host.addEventListener('unmask-wish', ({ detail: { berkas, reason, done } }) => {
      void this.#ask((api) => unmaskBerkas(api, berkas, reason)).then((opened) => opened && done());
    });
    host.addEventListener('job-cancel', ({ detail }) => {
      void this.#ask((api) => cancelJob(api, detail)).then(rearranged);
    });
    host.addEventListener('job-move', ({ detail: { job, printer } }) => {
      void this.#ask((api) => moveJob(api, job, printer)).then(rearranged);
    });
    host.addEventListener('job-browser', ({ detail }) => void this.#printHere(detail).then(rearranged));
  }

  hostDisconnected(): void {}

  /** Reads all of it again. */
  refresh(): Promise<void> {
    return this.#reading.ask();
  }

  async #read(): Promise<void> {
    const { api } = this.#host;
    const [jobs, papers, printers] = await Promise.all([
      loadPrintJobs(api),
      loadPapers(api),
      loadPrinters(api),
    ]);
    if (jobs.ok) this.jobs = jobs.value;
    else tell(this.#host, 'problem', jobs.error);
    if (papers.ok) this.papers = papers.value;
    if (printers.ok) this.printers = printers.value;
    this.#host.requestUpdate();
  }

  /**
   * Whether it was done. What is shown is read again in any case: a refusal means that it was old. `masked` asks for what
   * is missing where the berkas is masked, in place of the problem.
   */
  async #ask(act: (api: Api) => Promise<Result<unknown, ApiProblem>>, masked?: () => void): Promise<boolean> {
    const answer = await act(this.#host.api);
    const isMasked = !answer.ok && answer.error.code === 'berkas-masked';
    if (isMasked && masked) masked();
    else if (!answer.ok) tell(this.#host, 'problem', answer.error);
    await this.refresh();
    return answer.ok;
  }

  /**
   * Prints from the browser. The picture is here before the paper leaves the printer's line, so that a paper is never
   * taken out of it for nothing; one taken over before only gets its window again.
   */
  async #printHere(job: PrintJob): Promise<void> {
    const sheet = await loadSheet(jobArtwork(job.id));
    if (sheet === null) return tell(this.#host, 'notice', this.#noPicture(job));
    const mine = job.state === 'uncertain' && actionsOf(job).includes('by-browser');
    if (mine || (await this.#ask((api) => takeOverJob(api, job.id)))) sheet.print();
  }
}
