import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Berkas } from '../../contract/berkas.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { BERKAS_WORDS } from '../../words/officer-berkas.ts';
import {
  type BerkasDocument,
  loadBerkas,
  type PaymentCodeWish,
  printPaper,
  saveDocuments,
  setPaymentCode,
} from '../data/berkas.ts';
import { answerJob, reprintJob } from '../data/printing.ts';
import { tell } from '../events.ts';
import { fieldProblems, problemText } from '../problem-text.ts';
import './berkas-head.ts';
import './berkas-papers.ts';
import { boxLabel } from './box-label.ts';
import './contribution-view.ts';
import './document-checklist.ts';
import { isPuForm } from './empty-forms.ts';
import './payment-section.ts';
import './registration-section.ts';
import { type BerkasStep, stepsOf } from './berkas-steps.ts';

/** One visit file, its sections in the order of the work. */
export class BerkasPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    berkasId: {},
    today: {},
    printNews: { type: Number },
    berkas: { state: true },
    refused: { state: true },
    codeProblem: { state: true },
    busy: { state: true },
    dirty: { state: true },
  };

  declare api: Api;
  declare berkasId: string;
  /** The office day, `YYYY-MM-DD`. */
  declare today: Day;
  declare printNews: number;
  declare berkas: Berkas | undefined;
  /** Why the berkas could not be read. */
  declare refused: string;
  declare codeProblem: string;
  declare busy: boolean;
  /** The form differs from the registration the contribution was computed from. */
  declare dirty: boolean;

  constructor() {
    super();
    this.berkas = undefined;
    this.refused = '';
    this.codeProblem = '';
    this.busy = false;
    this.dirty = false;
    this.addEventListener('documents-changed', ({ detail }) => void this.keepDocuments(detail));
    this.addEventListener('payment-wish', ({ detail }) => void this.makeCode(detail));
    this.addEventListener('paper-wish', ({ detail }) => {
      if (!this.busy) void this.onPaper(printPaper(this.api, this.berkasId, detail));
    });
    this.addEventListener('job-reprint', ({ detail }) => void this.onPaper(reprintJob(this.api, detail)));
    this.addEventListener(
      'job-answer',
      ({ detail: { job, printed } }) => void this.onPaper(answerJob(this.api, job, printed)),
    );
    this.addEventListener('registered', ({ detail }) => this.registered(detail));
    this.addEventListener('draft-reload', () => void this.load());
    this.addEventListener('field-input', () => {
      if (this.berkas?.registration) this.dirty = true;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('berkasId')) {
      this.berkas = undefined;
      void this.load();
    } else if (changed.has('printNews') && this.berkas) void this.refreshPapers();
  }

  protected override render(): TemplateResult {
    const { berkas } = this;
    if (!berkas) {
      return html`<h1 tabindex="-1">${this.say(BERKAS_WORDS.berkas)}</h1>
        <p>${this.refused || this.say(OFFICER_WORDS.loading)}</p>`;
    }
    const steps = stepsOf(berkas);
    return html`<div class="berkas">
      <berkas-head .language=${this.language} .berkas=${berkas} .steps=${steps}></berkas-head>
      <div class="berkas-sections">${steps.map((step) => this.section(step, berkas))}</div>
    </div>`;
  }

  private section({ name, state }: BerkasStep, berkas: Berkas): TemplateResult {
    return html`<section class="card step-${state}" id=${`section-${name}`} aria-labelledby=${`${name}-heading`}>
      <h2 class="card-title" id=${`${name}-heading`} tabindex="-1">${this.say(BERKAS_WORDS[name])}</h2>
      ${this.content(name, berkas)}
    </section>`;
  }

  private content(name: BerkasStep['name'], berkas: Berkas): TemplateResult {
    const { language } = this;
    switch (name) {
      case 'documents':
        return html`<document-checklist
          .language=${language}
          .service=${berkas.service}
          .documents=${berkas.documents}
        ></document-checklist>`;
      case 'form':
        return html`<registration-section
          .api=${this.api}
          .language=${language}
          .berkas=${berkas}
          .today=${this.today}
        ></registration-section>`;
      case 'contribution':
        return this.contribution(berkas);
      case 'payment':
        return berkas.contribution
          ? html`<payment-section
              .language=${language}
              .payment=${berkas.payment}
              .problem=${this.codeProblem}
              ?busy=${this.busy}
            ></payment-section>`
          : html`<p class="soft">${this.say(BERKAS_WORDS.noPayment)}</p>`;
      case 'papers':
        return html`<berkas-papers
          .language=${language}
          .berkasId=${berkas.id}
          .prints=${berkas.prints}
          ?hasPayment=${berkas.payment !== null}
          ?busy=${this.busy}
        ></berkas-papers>`;
    }
  }

  private contribution({ contribution, draft, registration, service }: Berkas): TemplateResult {
    if (!contribution) return html`<p class="soft">${this.say(BERKAS_WORDS.noContribution)}</p>`;
    const names = draft && isPuForm(draft.form) ? draft.form.workers.map(({ name }) => name) : [];
    const second = (registration?.warnings ?? []).map(
      ({ path, message }) => `${boxLabel(path, service === 'PU' ? 'PU' : 'BPU', this.language)}: ${message}`,
    );
    return html`${this.dirty ? html`<p class="hint-box">${this.say(BERKAS_WORDS.changedSince)}</p>` : nothing}
      <contribution-view
        .language=${this.language}
        .contribution=${contribution}
        .names=${names}
        .second=${second}
      ></contribution-view>`;
  }

  private async load(): Promise<void> {
    const id = this.berkasId;
    const answer = await loadBerkas(this.api, id);
    if (id !== this.berkasId) return;
    if (!answer.ok) this.refused = problemText(answer.error, this.language);
    else {
      this.berkas = answer.value;
      this.dirty = false;
    }
  }

  /** Only the papers are read anew: the form on the screen may be ahead of the server's. */
  private async refreshPapers(): Promise<void> {
    const answer = await loadBerkas(this.api, this.berkasId);
    if (answer.ok && this.berkas) this.berkas = { ...this.berkas, prints: answer.value.prints };
  }

  private registered(berkas: Berkas): void {
    this.berkas = berkas;
    this.dirty = false;
    void this.visit('contribution');
  }

  private async keepDocuments(documents: readonly BerkasDocument[]): Promise<void> {
    if (!this.berkas) return;
    const before = this.berkas.documents;
    this.berkas = { ...this.berkas, documents: [...documents] };
    const answer = await saveDocuments(this.api, this.berkasId, documents);
    if (answer.ok) return;
    this.berkas = { ...this.berkas, documents: before };
    tell(this, 'problem', answer.error);
  }

  private async makeCode(wish: PaymentCodeWish): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.codeProblem = '';
    const answer = await setPaymentCode(this.api, this.berkasId, wish);
    this.busy = false;
    if (answer.ok && this.berkas) {
      const { payment, stage, prints } = answer.value;
      this.berkas = { ...this.berkas, payment, stage, prints };
      await this.visit('payment');
    } else if (!answer.ok && answer.error.code === 'invalid-payment-code') {
      const said = fieldProblems(answer.error).map(({ message }) => message);
      this.codeProblem = said.join(' ') || problemText(answer.error, this.language);
    } else if (!answer.ok) tell(this, 'problem', answer.error);
  }

  /** Does something about a paper, and shows what became of the papers. */
  private async onPaper(asked: Promise<Result<unknown, ApiProblem>>): Promise<void> {
    this.busy = true;
    const answer = await asked;
    this.busy = false;
    if (!answer.ok) tell(this, 'problem', answer.error);
    await this.refreshPapers();
  }

  private async visit(name: BerkasStep['name']): Promise<void> {
    await this.updateComplete;
    const heading = this.querySelector<HTMLElement>(`#${name}-heading`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }
}
customElements.define('berkas-page', BerkasPage);
