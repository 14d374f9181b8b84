import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PrintJob } from '../../contract/printing.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { listChanged, PRINTS_WORDS, WAITING_WORDS } from '../../words/prints-page.ts';
import { UNMASK_WORDS } from '../../words/unmask.ts';
import '../demo-panel/demo-panel.ts';
import { FocusKeeper } from '../desk/focus-keeper.ts';
import {
  type Arrangement,
  arrangeJobs,
  isInUse,
  leftFailed,
  newsIn,
  type PrinterLine,
} from './arrange-jobs.ts';
import { isReplaced } from './job-actions.ts';
import './paper-wall.ts';
import './print-job-row.ts';
import './printer-card.ts';
import { PrintsController } from './prints-controller.ts';
import { ReadingHold } from './reading-hold.ts';

/** So many of the newest are listed; the rest on request, so that the tray stays near. */
const SHOWN = 8;

type Shown = 'all' | 'needed';

/**
 * Every paper, what became of it and what to do. What somebody has to answer stands first, then each printer with what
 * waits for it. While somebody reads, what is there changes in place and what is new waits for a press.
 */
export class PrintsPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    printNews: { type: Number },
    demo: { type: Boolean },
    shown: { state: true },
    long: { state: true },
  };

  declare api: Api;
  /** Rises with every news about a paper. */
  declare printNews: number;
  /** The virtual printers can be made to fail. */
  declare demo: boolean;
  declare shown: Shown;
  /** Every settled paper is listed, not only the newest. */
  declare long: boolean;

  readonly #hold = new ReadingHold(this);
  readonly #prints = new PrintsController(
    this,
    ({ berkas }) => this.say(berkas ? UNMASK_WORDS.browserMasked : WAITING_WORDS.noPicture),
    () => this.#hold.letGoSoon(),
  );
  #places: Arrangement | undefined;
  #news: ReturnType<typeof newsIn> = null;

  constructor() {
    super();
    this.demo = false;
    this.shown = 'all';
    this.long = false;
    new FocusKeeper(this, () => this.querySelector('h1')?.focus({ preventScroll: true }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('printNews')) void this.#prints.refresh();
    const { jobs, printers } = this.#prints;
    if (jobs === undefined) return;
    const fresh = arrangeJobs(jobs, printers);
    if (!this.#hold.held || this.#places === undefined) this.#places = fresh;
    this.#news = newsIn(this.#places, fresh);
  }

  protected override render(): TemplateResult {
    const { jobs } = this.#prints;
    return html`<h1 tabindex="-1">${this.say(PRINTS_WORDS.title)}</h1>
      ${this.bar()}
      ${
        jobs === undefined || this.#places === undefined
          ? html`<p>${this.say(OFFICER_WORDS.loading)}</p>`
          : this.lists(jobs, this.#places)
      }`;
  }

  private panel(): TemplateResult {
    return html`<demo-panel
      .api=${this.api}
      .language=${this.language}
      .printNews=${this.printNews}
    ></demo-panel>`;
  }

  private bar(): TemplateResult {
    const news = this.#news;
    return html`<div class="prints-bar" data-reading>
      <fieldset class="segments">
        <legend class="unseen">${this.say(PRINTS_WORDS.show)}</legend>
        ${this.choice('all', PRINTS_WORDS.showAll)}${this.choice('needed', PRINTS_WORDS.showNeeded)}
      </fieldset>
      <span role="status">${news ? listChanged[this.language](news.doubts, news.others) : nothing}</span>
      ${
        news
          ? html`<button class="button button-small" type="button" @click=${() => this.#hold.letGo()}>
              ${this.say(PRINTS_WORDS.refresh)}
            </button>`
          : nothing
      }
    </div>`;
  }

  private choice(value: Shown, words: (typeof PRINTS_WORDS)['showAll' | 'showNeeded']): TemplateResult {
    return html`<label class="segment"
      ><input
        type="radio"
        name="prints-shown"
        .checked=${this.shown === value}
        @change=${() => {
          this.shown = value;
        }}
      />
      ${this.say(words)}</label
    >`;
  }

  private lists(jobs: readonly PrintJob[], places: Arrangement): TemplateResult {
    const byId = new Map(jobs.map((job) => [job.id, job]));
    const found = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
    const { printers, papers } = this.#prints;
    const virtual = printers.length === 0 || printers.some((one) => one.origin === 'virtual' && isInUse(one));
    return html`${this.doubts(found(places.doubts))}
      ${places.lines.length > 0 ? this.lines(places.lines, found) : nothing}
      ${this.settled(this.shown === 'all' ? found(places.settled) : this.failed(jobs, places))}
      ${this.demo ? this.panel() : nothing}
      ${
        virtual || papers.length > 0
          ? html`<paper-wall .language=${this.language} .papers=${papers}></paper-wall>`
          : nothing
      }`;
  }

  private doubts(jobs: readonly PrintJob[]): TemplateResult | typeof nothing {
    if (jobs.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="doubts-title" data-reading>
      <h2 class="card-title" id="doubts-title">${this.say(PRINTS_WORDS.doubts)}</h2>
      ${this.rows(jobs)}
    </section>`;
  }

  private lines(
    lines: readonly PrinterLine[],
    found: (ids: readonly string[]) => readonly PrintJob[],
  ): TemplateResult {
    const { printers } = this.#prints;
    return html`<section class="card" aria-labelledby="printers-title" data-reading>
      <h2 class="card-title" id="printers-title">${this.say(PRINTS_WORDS.printers)}</h2>
      ${repeat(
        lines,
        ({ key }) => key,
        ({ key, jobs }) => html`<printer-card
          .api=${this.api}
          .language=${this.language}
          .lineName=${key}
          .printer=${printers.find(({ id }) => id === key)}
          .printers=${printers}
          .jobs=${found(jobs)}
        ></printer-card>`,
      )}
    </section>`;
  }

  /** What did not come out, where it stands among the settled ones. */
  private failed(jobs: readonly PrintJob[], { settled }: Arrangement): readonly PrintJob[] {
    const left = leftFailed(jobs);
    return settled.flatMap((id) => left.find((job) => job.id === id) ?? []);
  }

  private settled(jobs: readonly PrintJob[]): TemplateResult {
    const needed = this.shown === 'needed';
    const listed = this.long || needed ? jobs : jobs.slice(0, SHOWN);
    const title = needed ? PRINTS_WORDS.failed : PRINTS_WORDS.settled;
    return html`<section class="card" aria-labelledby="settled-title" data-reading>
      <h2 class="card-title" id="settled-title">${this.say(title)}</h2>
      ${
        jobs.length === 0
          ? html`<p class="soft">${this.say(needed ? PRINTS_WORDS.noneNeeded : PRINTS_WORDS.none)}</p>`
          : this.rows(listed)
      }
      ${listed.length < jobs.length ? this.more(jobs.length) : nothing}
    </section>`;
  }

  private rows(jobs: readonly PrintJob[]): TemplateResult {
    const { jobs: all = [], printers } = this.#prints;
    return html`<ul class="jobs">
      ${repeat(
        jobs,
        ({ id }) => id,
        (job) => html`<li>
          <print-job-row
            .language=${this.language}
            .job=${job}
            .printers=${printers}
            ?replaced=${isReplaced(job, all)}
            whole
          ></print-job-row>
        </li>`,
      )}
    </ul>`;
  }

  private more(count: number): TemplateResult {
    const show = () => {
      this.long = true;
    };
    return html`<button class="button button-small" type="button" @click=${show}>
      ${this.say(PRINTS_WORDS.all)} (${count})
    </button>`;
  }
}
customElements.define('prints-page', PrintsPage);
