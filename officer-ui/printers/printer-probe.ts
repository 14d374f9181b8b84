import { html, nothing, type TemplateResult } from 'lit';
import type { Printer } from '../../contract/printers.ts';
import type { ProbeAnswers } from '../../domain/print/profile-facts.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/radio-field.ts';
import '../../ui-kit/form/yes-no-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { PROBE_QUESTIONS, PROBE_WORDS } from '../../words/officer-printers.ts';
import { answerProbe, probePrinter } from '../data/printers.ts';
import { tell } from '../events.ts';
import { problemText } from '../problem-text.ts';
import { printerFacts, probeFindings } from './printer-facts.ts';
import { type ProbeTyped, QUESTIONS, readAnswers, UNANSWERED } from './probe-typed.ts';

/**
 * Finds out what a printer can do, with somebody beside it: the page comes out, the questions about it are answered,
 * what was found is kept. One that was asked and not answered goes on with the questions.
 *
 * @fires printers-changed
 * @fires edit-ended
 */
export class PrinterProbe extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    printer: { attribute: false },
    step: { state: true },
    typed: { state: true },
    missing: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare printer: Printer;
  declare step: 'lead' | 'questions' | 'saved';
  declare typed: ProbeTyped;
  declare missing: readonly (keyof ProbeAnswers)[];
  declare problem: string;
  declare busy: boolean;

  constructor() {
    super();
    this.step = 'lead';
    this.typed = UNANSWERED;
    this.missing = [];
    this.problem = '';
    this.busy = false;
    this.addEventListener('field-input', (event) => {
      event.stopPropagation();
      const { path, value } = event.detail;
      const question = path.replace('probe-', '') as keyof ProbeAnswers;
      this.typed = { ...this.typed, [question]: value };
      this.missing = this.missing.filter((other) => other !== question);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.printer.probed?.answered === false) this.step = 'questions';
  }

  protected override firstUpdated(): void {
    this.go();
  }

  protected override render(): TemplateResult {
    return html`<section class="machine-act" aria-label=${this.say(PROBE_WORDS.title)}>
      <h4 class="card-title" tabindex="-1">${this.say(PROBE_WORDS.title)}</h4>
      <div role="alert">${this.problem ? html`<p class="message message-bad">${this.problem}</p>` : nothing}</div>
      ${this.step === 'lead' ? this.lead() : nothing} ${this.step === 'questions' ? this.questions() : nothing}
      <div role="status">
        ${this.busy && this.step === 'lead' ? html`<p><b>${this.say(PROBE_WORDS.asking)}</b></p>` : nothing}
        ${this.step === 'saved' ? this.result() : nothing}
      </div>
      ${this.step === 'saved' ? html`<p class="form-fill">${this.closing(this.say(PROBE_WORDS.close))}</p>` : nothing}
    </section>`;
  }

  private lead(): TemplateResult {
    return html`<p>${this.say(PROBE_WORDS.lead)}</p>
      <p class="form-fill">
        <button
          class="button button-main"
          type="button"
          aria-disabled=${this.busy ? 'true' : nothing}
          @click=${() => void this.ask()}
        >
          ${this.say(PROBE_WORDS.start)}
        </button>
        ${this.closing(this.say(OFFICER_WORDS.cancel))}
      </p>`;
  }

  private questions(): TemplateResult {
    const { probed } = this.printer;
    return html`${
      probed
        ? html`<p class="hint-title">${this.say(PROBE_WORDS.found)}</p>
            <ul class="machine-known">
              ${probeFindings(probed, this.language).map((line) => html`<li>${line}</li>`)}
            </ul>`
        : nothing
    }
      <form
        class="probe-questions"
        aria-label=${this.say(PROBE_WORDS.questions)}
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.save();
        }}
      >
        <p class="hint-title">${this.say(PROBE_WORDS.questions)}</p>
        ${QUESTIONS.map((question) => this.question(question))}
        <p class="form-fill">
          <button class="button button-main" aria-disabled=${this.busy ? 'true' : nothing}>
            ${this.say(PROBE_WORDS.save)}
          </button>
          <button class="button" type="button" @click=${() => this.beginAgain()}>
            ${this.say(PROBE_WORDS.again)}
          </button>
          ${this.closing(this.say(OFFICER_WORDS.cancel))}
        </p>
      </form>`;
  }

  private question(question: keyof ProbeAnswers): TemplateResult {
    const box = {
      path: `probe-${question}`,
      value: this.typed[question],
      label: this.say(PROBE_QUESTIONS[question]),
      error: this.missing.includes(question) ? this.say(PROBE_WORDS.unanswered) : '',
    };
    if (question !== 'columns')
      return html`<yes-no-field .language=${this.language} .box=${box}></yes-no-field>`;
    const choices = ['32', '42', '48'].map((value) => ({ value, label: value }));
    return html`<radio-field .language=${this.language} .choices=${choices} .box=${box}></radio-field>`;
  }

  private result(): TemplateResult {
    return html`<div class="message-good machine-result">
      <p class="hint-title">${this.say(PROBE_WORDS.saved)}</p>
      <ul class="machine-known">
        ${printerFacts(this.printer, this.language).map((fact) => html`<li>${fact}</li>`)}
      </ul>
    </div>`;
  }

  private closing(word: string): TemplateResult {
    return html`<button class="button" type="button" @click=${() => tell(this, 'edit-ended')}>${word}</button>`;
  }

  /** The page was lost, or did not come out whole. */
  private beginAgain(): void {
    this.step = 'lead';
    this.problem = '';
    this.go();
  }

  private async ask(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = '';
    const answer = await probePrinter(this.api, this.printer.id);
    this.busy = false;
    if (!answer.ok) {
      this.problem = problemText(answer.error, this.language);
      return;
    }
    this.printer = answer.value;
    this.typed = UNANSWERED;
    this.step = 'questions';
    tell(this, 'printers-changed');
    await this.updateComplete;
    this.go();
  }

  private async save(): Promise<void> {
    if (this.busy) return;
    const read = readAnswers(this.typed);
    this.problem = '';
    this.missing = read.ok ? [] : read.error;
    if (!read.ok) {
      await this.updateComplete;
      this.querySelector<HTMLElement>(`#field-probe-${read.error[0]}`)?.focus();
      return;
    }
    this.busy = true;
    const answer = await answerProbe(this.api, this.printer.id, read.value);
    this.busy = false;
    if (!answer.ok) {
      this.problem = problemText(answer.error, this.language);
      return;
    }
    this.printer = answer.value;
    this.step = 'saved';
    tell(this, 'printers-changed');
    await this.updateComplete;
    this.go();
  }

  /** What comes next begins at its heading. */
  private go(): void {
    this.querySelector<HTMLElement>('h4')?.focus();
  }
}
customElements.define('printer-probe', PrinterProbe);
