import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Berkas } from '../../contract/berkas.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { UnmaskReason } from '../../domain/privacy/unmask-reasons.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { formatDay } from '../../words/formats.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { BERKAS_WORDS } from '../../words/officer-berkas.ts';
import { RETURN_WORDS, returnSaved } from '../../words/officer-return.ts';
import type { PaymentCodeWish } from '../data/berkas.ts';
import { answerJob, reprintJob } from '../data/printing.ts';
import { tell } from '../events.ts';
import { fieldProblems, problemText } from '../problem-text.ts';
import { BerkasController } from './berkas-controller.ts';
import './berkas-head.ts';
import './berkas-papers.ts';
import { type BerkasStep, stepsOf } from './berkas-steps.ts';
import { boxLabel } from './box-label.ts';
import './contribution-view.ts';
import { unmaskQuestion } from '../masks/unmask-question.ts';
import './document-checklist.ts';
import './masked-berkas.ts';
import { isPuForm } from './empty-forms.ts';
import { needsNewSlip } from './paper-validity.ts';
import './payment-section.ts';
import './return-day.ts';
import './registration-section.ts';

/** One visit file, its sections in the order of the work. */
export class BerkasPage extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    berkasId: {},
    today: {},
    printNews: { type: Number },
  };

  declare api: Api;
  declare berkasId: string;
  /** The office day, `YYYY-MM-DD`. */
  declare today: Day;
  declare printNews: number;

  #file: BerkasController | undefined;

  constructor() {
    super();
    this.addEventListener('documents-changed', ({ detail }) => void this.#file?.keepDocuments(detail));
    this.addEventListener('payment-wish', ({ detail }) => void this.giveCode(detail));
    this.addEventListener('paper-wish', ({ detail }) => void this.#file?.print(detail));
    this.addEventListener('paper-wish-dropped', () => this.#file?.dropPaper());
    this.addEventListener('job-reprint', ({ detail: { job, reason } }) => {
      void this.#file?.onPaper((api) => reprintJob(api, job, reason));
    });
    this.addEventListener('job-answer', ({ detail: { job, printed } }) => {
      void this.#file?.onPaper((api) => answerJob(api, job, printed));
    });
    this.addEventListener('return-day', ({ detail }) => void this.askBack(detail));
    this.addEventListener('registered', ({ detail }) => {
      this.#file?.registered(detail);
      void this.visit('contribution');
    });
    this.addEventListener('draft-reload', () => void this.#file?.reload());
    this.addEventListener('form-changed', () => {
      this.#file?.formChanged();
      this.#file?.used();
    });
    this.addEventListener('berkas-masked', () => this.#file?.askReason());
    this.addEventListener('unmask-wish', ({ detail }) => void this.unmask(detail.reason, detail.done));
    this.addEventListener('chosen', ({ target, detail }) => {
      if (this.isOwn(target)) void this.unmask(detail as UnmaskReason, () => undefined);
    });
    this.addEventListener('left', ({ target }) => {
      if (this.isOwn(target)) this.#file?.dropReason();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#file ??= new BerkasController(this, this.api);
    if (changed.has('berkasId')) void this.#file.open(this.berkasId);
    else if (changed.has('printNews')) void this.#file.refreshPapers();
  }

  protected override render(): TemplateResult {
    const { berkas, unread } = this.#file ?? {};
    if (!berkas) {
      return html`<h1 tabindex="-1">${this.say(BERKAS_WORDS.berkas)}</h1>
        <p>${unread ? problemText(unread, this.language) : this.say(OFFICER_WORDS.loading)}</p>`;
    }
    // Nothing is left to be worked on, and nothing to be masked.
    if (berkas.state === 'erased') {
      return html`<berkas-head .language=${this.language} .berkas=${berkas} .steps=${[]}></berkas-head>`;
    }
    if (berkas.masked) {
      return html`<div class="berkas">
        <berkas-head .language=${this.language} .berkas=${berkas} .steps=${[]}></berkas-head>
        <div class="berkas-sections">
          <masked-berkas .language=${this.language} .berkas=${berkas}></masked-berkas>
        </div>
      </div>`;
    }
    const steps = stepsOf(berkas);
    return html`<div class="berkas">
      <berkas-head .language=${this.language} .berkas=${berkas} .steps=${steps}></berkas-head>
      <div class="berkas-sections">${steps.map((step) => this.section(step, berkas))}</div>
    </div>
    ${this.#file?.maskedNow ? unmaskQuestion(this.language) : nothing}`;
  }

  private section({ name, state }: BerkasStep, berkas: Berkas): TemplateResult {
    return html`<section class="card step-${state}" id=${`section-${name}`} aria-labelledby=${`${name}-heading`}>
      <h2 class="card-title" id=${`${name}-heading`} tabindex="-1">${this.say(BERKAS_WORDS[name])}</h2>
      ${this.content(name, berkas, state === 'now')}
    </section>`;
  }

  private content(name: BerkasStep['name'], berkas: Berkas, isNow: boolean): TemplateResult {
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
        return this.payment(berkas);
      case 'papers':
        return html`<return-day
            .language=${language}
            .day=${berkas.returnDay}
            .code=${berkas.code}
            .today=${this.today}
            ?busy=${this.#file?.busy}
          ></return-day>
          <berkas-papers
          .language=${language}
          .berkas=${berkas}
          ?wanted=${isNow}
          ?busy=${this.#file?.busy}
          .asking=${this.#file?.reasonWanted}
        ></berkas-papers>`;
    }
  }

  private contribution({ contribution, draft, registration, service }: Berkas): TemplateResult {
    if (!contribution) return html`<p class="soft">${this.say(BERKAS_WORDS.noContribution)}</p>`;
    const names = draft && isPuForm(draft.form) ? draft.form.workers.map(({ name }) => name) : [];
    const second = (registration?.warnings ?? []).map(
      ({ path, message }) => `${boxLabel(path, service === 'PU' ? 'PU' : 'BPU', this.language)}: ${message}`,
    );
    return html`${this.#file?.formAhead ? html`<p class="hint-box">${this.say(BERKAS_WORDS.changedSince)}</p>` : nothing}
      <contribution-view
        .language=${this.language}
        .contribution=${contribution}
        .names=${names}
        .second=${second}
        .today=${this.today}
      ></contribution-view>`;
  }

  private payment(berkas: Berkas): TemplateResult {
    if (!berkas.contribution) return html`<p class="soft">${this.say(BERKAS_WORDS.noPayment)}</p>`;
    return html`<payment-section
      .language=${this.language}
      .payment=${berkas.payment}
      .problem=${this.codeProblem()}
      ?outdated=${needsNewSlip(berkas)}
      ?busy=${this.#file?.busy}
    ></payment-section>`;
  }

  private codeProblem(): string {
    const refused = this.#file?.codeRefused;
    if (!refused) return '';
    const said = fieldProblems(refused).map(({ message }) => message);
    return said.join(' ') || problemText(refused, this.language);
  }

  private async giveCode(wish: PaymentCodeWish): Promise<void> {
    if (await this.#file?.giveCode(wish)) await this.visit('payment');
  }

  private async askBack(day: Day | null): Promise<void> {
    if (!(await this.#file?.askBack(day))) return;
    const { language } = this;
    tell(
      this,
      'notice',
      day ? returnSaved[language](formatDay(day, language)) : this.say(RETURN_WORDS.cleared),
    );
  }

  /** The question that stands in this page itself, not one of its sections'. */
  private isOwn(dialog: EventTarget | null): boolean {
    return dialog instanceof Element && dialog.parentElement === this;
  }

  private async unmask(reason: UnmaskReason, done: () => void): Promise<void> {
    const wasMasked = this.#file?.berkas?.masked !== null;
    if (!(await this.#file?.unmask(reason))) return;
    done();
    if (wasMasked) await this.toHeading();
    else this.querySelector('registration-section')?.resume();
  }

  private async toHeading(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  private async visit(name: BerkasStep['name']): Promise<void> {
    await this.updateComplete;
    const heading = this.querySelector<HTMLElement>(`#${name}-heading`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }
}
customElements.define('berkas-page', BerkasPage);
