import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Berkas } from '../../contract/berkas.ts';
import type { RawForm } from '../../contract/registration.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/error-summary.ts';
import type { SummaryLine } from '../../ui-kit/form/error-summary.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { errorSummaryTitle } from '../../words/officer-access.ts';
import { FORM_WORDS } from '../../words/officer-forms.ts';
import { registerForm, saveDraft } from '../data/berkas.ts';
import { checkNik } from '../data/identity.ts';
import { tell } from '../events.ts';
import { fieldProblems } from '../problem-text.ts';
import './bpu-form.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { emptyFormOf, isPuForm } from './empty-forms.ts';
import './form-foot.ts';
import { OnceMore } from './once-more.ts';
import './pu-form.ts';
import { summaryLines } from './summary-lines.ts';
import { TypedForm } from './typed-form.ts';

/** The paper form being typed in: kept as a draft while typing, checked and registered on saving. */
export class RegistrationSection extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    berkas: { attribute: false },
    today: {},
    refused: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare berkas: Berkas;
  declare today: Day;
  /** The errors of the last saving; stay until the next, so that no link vanishes under the officer's hand. */
  declare refused: ReadonlyMap<string, string>;
  declare busy: boolean;

  #typed!: TypedForm;
  #draft!: DraftKeeper;
  /** The form as it was sent to be registered, until the answer is taken over. */
  #sent: RawForm | undefined;
  /** Made anew for a new refusal only: the summary takes the focus whenever its lines are new. */
  #lines: readonly SummaryLine[] = [];
  readonly #saving = new OnceMore(() => this.save());
  readonly #warnOnLeaving = (event: BeforeUnloadEvent) => {
    if (this.#draft.state !== 'saved') event.preventDefault();
  };

  constructor() {
    super();
    this.refused = new Map();
    this.busy = false;
    this.addEventListener('field-input', ({ detail }) => this.#typed.type(detail.path, detail.value));
    this.addEventListener('field-leave', ({ detail }) => void this.leave(detail.path, detail.value));
    this.addEventListener('programmes-changed', ({ detail }) => this.#typed.chooseProgrammes([...detail]));
    this.addEventListener('worker-added', () => void this.addWorker());
    this.addEventListener('worker-removed', ({ detail }) => this.#typed.removeWorker(detail));
    this.addEventListener('worker-restored', () => this.#typed.restoreWorker());
    this.addEventListener('form-save', () => void this.#saving.ask());
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
    void this.#draft.flush();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('berkas') && changed.get('berkas')?.draft !== this.berkas.draft) this.adopt();
    if (changed.has('refused') || changed.has('language')) {
      this.#lines = summaryLines(this.refused, this.#typed.form, this.language);
    }
  }

  protected override render(): TemplateResult {
    const { language, today } = this;
    const { form, removed } = this.#typed;
    const said = this.#typed.said(today, language);
    return html`
      <error-summary
        .language=${language}
        .heading=${errorSummaryTitle[language](this.#lines.length)}
        .lines=${this.#lines}
      ></error-summary>
      ${
        isPuForm(form)
          ? html`<pu-form
              .language=${language}
              .form=${form}
              .said=${said}
              .today=${today}
              .removed=${removed?.worker}
            ></pu-form>`
          : html`<bpu-form .language=${language} .form=${form} .said=${said} .today=${today}></bpu-form>`
      }
      <form-foot
        .language=${language}
        .draft=${this.#draft.state}
        .at=${this.#draft.savedAt}
        ?busy=${this.busy}
      ></form-foot>
    `;
  }

  /** Takes over what the server holds; what was typed while it was on its way stays, as a draft on top of it. */
  private adopt(): void {
    const { id, draft, registration } = this.berkas;
    const ahead = this.#sent !== undefined && this.#typed.form !== this.#sent;
    this.#sent = undefined;
    const form = ahead ? this.#typed.form : (draft?.form ?? emptyFormOf(this.berkas));
    if (this.#typed === undefined) this.#typed = new TypedForm(form, () => this.changed());
    else this.#typed.form = form;
    const warnings = new Map(registration?.warnings.map(({ path, message }) => [path, message]));
    this.#typed.answered({ errors: new Map(), warnings });
    this.refused = new Map();
    const wires = {
      save: async (revision: number, text: RawForm) => {
        const answer = await saveDraft(this.api, id, revision, text);
        if (!answer.ok && answer.error.code === 'berkas-masked') tell(this, 'berkas-masked');
        return answer;
      },
      onChange: () => this.requestUpdate(),
    };
    this.#draft?.stop();
    this.#draft = new DraftKeeper(wires, draft?.revision ?? 0, draft?.savedAt ?? null);
    if (ahead) this.#draft.change(form);
  }

  /** The berkas is open again: what was typed meanwhile is kept. */
  resume(): void {
    void this.#draft.resume();
  }

  private changed(): void {
    this.#draft.change(this.#typed.form);
    tell(this, 'form-changed');
  }

  private async leave(path: string, text: string): Promise<void> {
    void this.#draft.flush();
    const nik = this.#typed.leave(path, text);
    this.requestUpdate();
    if (nik === undefined) return;
    const answer = await checkNik(this.api, nik);
    if (!answer.ok) return;
    this.#typed.know(nik, answer.value);
    this.requestUpdate();
  }

  private async addWorker(): Promise<void> {
    const index = this.#typed.addWorker();
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    this.querySelector<HTMLElement>(`[name="workers.${index}.name"]`)?.focus();
  }

  private async save(): Promise<void> {
    this.busy = true;
    await this.#draft.flush();
    const sent = this.#typed.form;
    const answer = await registerForm(this.api, this.berkas.id, sent);
    this.busy = false;
    if (answer.ok) {
      this.#sent = sent;
      tell(this, 'notice', this.say(FORM_WORDS.saved));
      tell(this, 'registered', answer.value);
      if (this.#typed.form !== sent) tell(this, 'form-changed');
      return;
    }
    const wrong = fieldProblems(answer.error);
    if (answer.error.code === 'berkas-masked') return tell(this, 'berkas-masked');
    if (wrong.length === 0) return tell(this, 'problem', answer.error);
    this.refused = new Map(wrong.map(({ path, message }) => [path, message]));
    this.#typed.answered({ errors: this.refused });
  }
}
customElements.define('registration-section', RegistrationSection);

declare global {
  interface HTMLElementTagNameMap {
    'registration-section': RegistrationSection;
  }
}
