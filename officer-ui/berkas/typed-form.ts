import type { IdentityCheck } from '../../contract/identity.ts';
import type { RawForm } from '../../contract/registration.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { Language } from '../../words/phrase.ts';
import { isPuForm } from './empty-forms.ts';
import { pathsWithoutRow, withTextAt } from './form-paths.ts';
import { type FormSaid, formSaid } from './form-said.ts';
import { nikHints } from './nik-hints.ts';
import { numberHints } from './number-hints.ts';
import { type RemovedWorker, withNewWorker, withoutWorker, withWorkerBack } from './worker-lines.ts';

type ByPath = ReadonlyMap<string, string>;

/** A paper form while it is typed in, with what is known and said about its boxes. */
export class TypedForm {
  form: RawForm;
  removed: RemovedWorker | undefined;
  #errors: ByPath = new Map();
  #warnings: ByPath = new Map();
  /** The text each box was left with. */
  #left: ByPath = new Map();
  /** What is known about NIKs, by NIK. */
  readonly #checks = new Map<string, IdentityCheck>();
  readonly #onForm: () => void;

  /** `onForm` hears of every change of the form by the officer's hand. */
  constructor(form: RawForm, onForm: () => void) {
    this.form = form;
    this.#onForm = onForm;
  }

  /** What to write around each box. */
  said(today: Day, language: Language): FormSaid {
    const niks = nikHints(this.form, this.#checks, today, language);
    const numbers = numberHints(this.form, this.#left, today, language);
    return formSaid(niks, numbers, this.#errors, this.#warnings);
  }

  /** What the server said of the form: why it was refused, or what to look at twice. */
  answered({ errors, warnings }: { errors?: ByPath; warnings?: ByPath }): void {
    if (errors) this.#errors = errors;
    if (warnings) this.#warnings = warnings;
  }

  /** An error of the last saving goes as soon as its box is changed. */
  type(path: string, text: string): void {
    this.#errors = new Map([...this.#errors].filter(([at]) => at !== path));
    this.#change(withTextAt(this.form, path, text));
  }

  /** A box was left. Answers with its text where that is a NIK nothing is known about yet. */
  leave(path: string, text: string): string | undefined {
    this.#left = new Map(this.#left).set(path, text);
    const isNik = /(^|\.)(nik|ownerNik)$/.test(path);
    return isNik && text !== '' && !this.#checks.has(text) ? text : undefined;
  }

  know(nik: string, check: IdentityCheck): void {
    this.#checks.set(nik, check);
  }

  chooseProgrammes(voluntaryProgrammes: ('JHT' | 'JP')[]): void {
    if (isPuForm(this.form)) this.#change({ ...this.form, voluntaryProgrammes });
  }

  /** A new line for a worker; answers with its index, undefined where the form has no workers. */
  addWorker(): number | undefined {
    if (!isPuForm(this.form)) return undefined;
    const index = this.form.workers.length;
    this.#change(withNewWorker(this.form));
    return index;
  }

  removeWorker(index: number): void {
    const without = isPuForm(this.form) ? withoutWorker(this.form, index) : undefined;
    if (!without) return;
    this.removed = without.removed;
    this.#errors = pathsWithoutRow(this.#errors, 'workers', index);
    this.#warnings = pathsWithoutRow(this.#warnings, 'workers', index);
    this.#left = pathsWithoutRow(this.#left, 'workers', index);
    this.#change(without.form);
  }

  restoreWorker(): void {
    if (!isPuForm(this.form) || !this.removed) return;
    const { form, removed } = this;
    this.removed = undefined;
    this.#change(withWorkerBack(form, removed));
  }

  #change(form: RawForm): void {
    this.form = form;
    this.#onForm();
  }
}
