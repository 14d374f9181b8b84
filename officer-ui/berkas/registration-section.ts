import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Berkas } from '../../contract/berkas.ts';
import type { IdentityCheck } from '../../contract/identity.ts';
import type { RawForm } from '../../contract/registration.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/error-summary.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { errorSummaryTitle } from '../../words/officer-access.ts';
import { FORM_WORDS } from '../../words/officer-forms.ts';
import { registerForm, saveDraft } from '../data/berkas.ts';
import { checkNik } from '../data/identity.ts';
import { tell } from '../events.ts';
import { fieldProblems } from '../problem-text.ts';
import './bpu-form.ts';
import { boxLabel } from './box-label.ts';
import { DraftKeeper } from './draft-keeper.ts';
import './draft-state.ts';
import { emptyBpuForm, emptyPuForm, emptyWorker, isPuForm } from './empty-forms.ts';
import { pathsWithoutRow, withTextAt } from './form-paths.ts';
import { formSaid } from './form-said.ts';
import { nikHints } from './nik-hints.ts';
import './pu-form.ts';

type Worker = ReturnType<typeof emptyWorker>;

/** The paper form being typed in: kept as a draft while typing, checked and registered on saving. */
export class RegistrationSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    berkas: { attribute: false },
    today: {},
    form: { state: true },
    errors: { state: true },
    summary: { state: true },
    warnings: { state: true },
    checks: { state: true },
    removed: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare berkas: Berkas;
  declare today: Day;
  declare form: RawForm;
  declare errors: ReadonlyMap<string, string>;
  /** The errors of the last saving; stays until the next, so that no link vanishes under the officer's hand. */
  declare summary: ReadonlyMap<string, string>;
  declare warnings: ReadonlyMap<string, string>;
  /** What is known about NIKs, by NIK. */
  declare checks: ReadonlyMap<string, IdentityCheck>;
  declare removed: { readonly worker: Worker; readonly index: number } | undefined;
  declare busy: boolean;

  #draft: DraftKeeper | undefined;
  readonly #warnOnLeaving = (event: BeforeUnloadEvent) => {
    if (this.#draft && this.#draft.state !== 'saved') event.preventDefault();
  };

  constructor() {
    super();
    this.errors = new Map();
    this.summary = new Map();
    this.warnings = new Map();
    this.checks = new Map();
    this.removed = undefined;
    this.busy = false;
    this.addEventListener('field-input', ({ detail }) => this.typed(detail.path, detail.value));
    this.addEventListener('field-leave', ({ detail }) => void this.leave(detail.path, detail.value));
    this.addEventListener('programmes-changed', ({ detail }) => {
      if (isPuForm(this.form)) this.change({ ...this.form, voluntaryProgrammes: [...detail] });
    });
    this.addEventListener('worker-added', () => void this.addWorker());
    this.addEventListener('worker-removed', ({ detail }) => this.removeWorker(detail));
    this.addEventListener('worker-restored', () => this.restoreWorker());
    this.addEventListener('form-save', () => void this.save());
    // Also from the summary of errors, which stands outside the form and has the focus after a refusal.
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !event.ctrlKey || event.defaultPrevented) return;
      event.preventDefault();
      tell(this, 'form-save');
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#warnOnLeaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#warnOnLeaving);
    void this.#draft?.flush();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('berkas') && changed.get('berkas')?.draft !== this.berkas.draft) this.adopt();
  }

  protected override render(): TemplateResult {
    const { language, form, today } = this;
    const hints = nikHints(form, this.checks, today, language);
    const said = formSaid(hints, this.errors, this.warnings);
    return html`
      <error-summary
        .language=${language}
        .heading=${errorSummaryTitle[language](this.summary.size)}
        .lines=${this.summaryLines()}
      ></error-summary>
      ${
        isPuForm(form)
          ? html`<pu-form
              .language=${language}
              .form=${form}
              .said=${said}
              .today=${today}
              .removed=${this.removed?.worker}
            ></pu-form>`
          : html`<bpu-form .language=${language} .form=${form} .said=${said} .today=${today}></bpu-form>`
      }
      <div class="form-foot">
        <button class="button button-main" type="button" @click=${() => tell(this, 'form-save')}>
          ${this.say(this.busy ? FORM_WORDS.saving : FORM_WORDS.save)} <kbd>Ctrl+Enter</kbd>
        </button>
        <draft-state
          .language=${language}
          .state=${this.#draft?.state ?? 'saved'}
          .at=${this.#draft?.savedAt ?? null}
        ></draft-state>
        <span class="soft form-foot-hint">${this.say(FORM_WORDS.enterHint)}</span>
      </div>
    `;
  }

  private summaryLines() {
    const kind = isPuForm(this.form) ? 'PU' : 'BPU';
    return [...this.summary].map(([path, message]) => ({
      path,
      message: `${boxLabel(path, kind, this.language)}: ${message}`,
    }));
  }

  /** Takes over what the server holds. */
  private adopt(): void {
    const { id, service, draft, registration, openedDay } = this.berkas;
    this.form = draft?.form ?? (service === 'PU' ? emptyPuForm(openedDay) : emptyBpuForm(openedDay));
    this.warnings = new Map(registration?.warnings.map(({ path, message }) => [path, message]));
    this.errors = new Map();
    this.summary = new Map();
    const wires = {
      save: (revision: number, form: RawForm) => saveDraft(this.api, id, revision, form),
      onChange: () => this.requestUpdate(),
    };
    this.#draft?.stop();
    this.#draft = new DraftKeeper(wires, draft?.revision ?? 0, draft?.savedAt ?? null);
  }

  private change(form: RawForm): void {
    this.form = form;
    this.#draft?.change(form);
  }

  private typed(path: string, value: string): void {
    if (this.errors.has(path)) {
      const errors = new Map(this.errors);
      errors.delete(path);
      this.errors = errors;
    }
    this.change(withTextAt(this.form, path, value));
  }

  private async leave(path: string, value: string): Promise<void> {
    void this.#draft?.flush();
    const isNik = /(^|\.)(nik|ownerNik)$/.test(path);
    if (!isNik || value === '' || this.checks.has(value)) return;
    const answer = await checkNik(this.api, value);
    if (answer.ok) this.checks = new Map(this.checks).set(value, answer.value);
  }

  private async addWorker(): Promise<void> {
    if (!isPuForm(this.form)) return;
    const { workers } = this.form;
    this.change({ ...this.form, workers: [...workers, emptyWorker()] });
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    this.querySelector<HTMLElement>(`[name="workers.${workers.length}.name"]`)?.focus();
  }

  private removeWorker(index: number): void {
    const { form } = this;
    const worker = isPuForm(form) ? form.workers[index] : undefined;
    if (!isPuForm(form) || !worker) return;
    this.removed = { worker, index };
    this.errors = pathsWithoutRow(this.errors, 'workers', index);
    this.warnings = pathsWithoutRow(this.warnings, 'workers', index);
    this.change({ ...form, workers: form.workers.toSpliced(index, 1) });
  }

  private restoreWorker(): void {
    if (!isPuForm(this.form) || !this.removed) return;
    const { worker, index } = this.removed;
    this.removed = undefined;
    this.change({ ...this.form, workers: this.form.workers.toSpliced(index, 0, worker) });
  }

  private async save(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.#draft?.flush();
    const answer = await registerForm(this.api, this.berkas.id, this.form);
    this.busy = false;
    if (answer.ok) {
      tell(this, 'notice', this.say(FORM_WORDS.saved));
      tell(this, 'registered', answer.value);
      return;
    }
    const wrong = fieldProblems(answer.error);
    if (wrong.length === 0) return tell(this, 'problem', answer.error);
    this.errors = new Map(wrong.map(({ path, message }) => [path, message]));
    this.summary = this.errors;
  }
}
customElements.define('registration-section', RegistrationSection);
