import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Printer } from '../../contract/printers.ts';
import { PROFILE_NAMES, type ProfileName } from '../../domain/print/profile-facts.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import '../../ui-kit/form/radio-field.ts';
import '../../ui-kit/form/text-field.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { OFFICER_WORDS } from '../../words/officer.ts';
import { ADDRESS_EXAMPLES, keptAs, PRINTER_FORM_WORDS } from '../../words/officer-printers.ts';
import { PROFILE_WORDS } from '../../words/printers.ts';
import { addPrinter, changePrinter } from '../data/printers.ts';
import { editForm } from '../edit-form.ts';
import { tell } from '../events.ts';
import { fieldProblems, problemText } from '../problem-text.ts';
import { fullAddress } from './full-address.ts';

type Box = 'name' | 'address' | 'profile';

/**
 * A printer that is added, or changed. What was typed stays until it is saved or given up; Esc gives up.
 *
 * @fires printers-changed
 * @fires edit-ended
 */
export class PrinterForm extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    printer: { attribute: false },
    address: {},
    typed: { state: true },
    wrong: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  /** The one that is changed; undefined for a new one. */
  declare printer: Printer | undefined;
  /** What the address of a new one begins with. */
  declare address: string;
  declare typed: Record<Box, string>;
  declare wrong: Partial<Record<string, string>>;
  declare problem: string;
  declare busy: boolean;

  constructor() {
    super();
    this.printer = undefined;
    this.address = '';
    this.wrong = {};
    this.problem = '';
    this.busy = false;
    this.addEventListener('field-input', (event) => {
      event.stopPropagation();
      const { path, value } = event.detail;
      this.type(path.replace(`${this.place}-`, '') as Box, value);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { printer } = this;
    this.typed = printer
      ? { name: printer.name, address: printer.address, profile: printer.profile.name }
      : { name: '', address: this.address, profile: '' };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another address was asked for while this form was open: what else was typed stays.
    if (this.hasUpdated && changed.has('address') && this.address !== '') void this.use(this.address);
  }

  protected override async firstUpdated(): Promise<void> {
    await this.updateComplete;
    this.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult {
    const { printer, language, problem, busy } = this;
    return editForm(this, {
      ...{ language, look: 'printer-form', problem, busy },
      title: this.say(printer ? OFFICER_WORDS.printers : PRINTER_FORM_WORDS.addTitle),
      titled: !printer,
      boxes: html`${this.text('name', this.say(PRINTER_FORM_WORDS.nameHint))} ${this.addressBox()} ${this.kindBox()}
      ${this.forgets ? html`<p class="field-warning">${this.say(PRINTER_FORM_WORDS.forgets)}</p>` : nothing}`,
      save: this.say(PRINTER_FORM_WORDS.save),
      onSave: () => void this.save(),
    });
  }

  private get place(): string {
    return `printer-${this.printer?.id ?? 'new'}`;
  }

  private get forgets(): boolean {
    const { printer, typed } = this;
    if (!printer?.probed) return false;
    return fullAddress(typed.address) !== printer.address || typed.profile !== printer.profile.name;
  }

  private text(box: 'name' | 'address', hint: string, note = ''): TemplateResult {
    return html`<text-field
      .language=${this.language}
      .box=${{
        ...{ path: `${this.place}-${box}`, value: this.typed[box], hint, note },
        label: this.say(PRINTER_FORM_WORDS[box]),
        error: this.wrong[box] ?? '',
      }}
    ></text-field>`;
  }

  private addressBox(): TemplateResult {
    const { address } = this.typed;
    const full = fullAddress(address);
    const note = full !== address.trim() && full !== '' ? keptAs[this.language](full) : '';
    return html`${this.text('address', this.say(PRINTER_FORM_WORDS.addressHint), note)}
      <ul class="printer-examples" aria-label=${this.say(PRINTER_FORM_WORDS.examples)}>
        ${ADDRESS_EXAMPLES.map(
          (example) =>
            html`<li>
              <button
                class="button button-small button-quiet"
                type="button"
                @click=${() => void this.use(example.address)}
              >
                ${example.address}
              </button>
              <span class="soft">${this.say(example.way)}</span>
            </li>`,
        )}
      </ul>`;
  }

  private kindBox(): TemplateResult {
    const choices = PROFILE_NAMES.map((value) => ({ value, label: this.say(PROFILE_WORDS[value]) }));
    return html`<radio-field
      .language=${this.language}
      .choices=${choices}
      .box=${{
        path: `${this.place}-profile`,
        value: this.typed.profile,
        label: this.say(PRINTER_FORM_WORDS.kind),
        hint: this.say(PRINTER_FORM_WORDS.kindHint),
        error: this.wrong.profile ?? '',
      }}
    ></radio-field>`;
  }

  private type(box: Box, value: string): void {
    this.typed = { ...this.typed, [box]: value };
  }

  /** An example to be put right by whoever pressed it. */
  private async use(address: string): Promise<void> {
    this.type('address', address);
    await this.updateComplete;
    const box = this.querySelector<HTMLInputElement>(`#field-${this.place}-address`);
    box?.focus();
    box?.select();
  }

  private async save(): Promise<void> {
    if (this.busy) return;
    this.problem = '';
    const { name, profile } = this.typed;
    if (profile === '') return this.point({ profile: this.say(PRINTER_FORM_WORDS.kindMissing) });
    this.wrong = {};
    this.busy = true;
    const wish = { name, address: fullAddress(this.typed.address), profile: profile as ProfileName };
    const { printer } = this;
    const answer = await (printer ? changePrinter(this.api, printer.id, wish) : addPrinter(this.api, wish));
    this.busy = false;
    if (!answer.ok) {
      const problems = fieldProblems(answer.error);
      if (problems.length === 0) this.problem = problemText(answer.error, this.language);
      return this.point(Object.fromEntries(problems.map(({ path, message }) => [path, message])));
    }
    tell(this, 'notice', this.say(printer ? PRINTER_FORM_WORDS.changed : PRINTER_FORM_WORDS.added));
    tell(this, 'printers-changed');
    tell(this, 'edit-ended');
  }

  /** Says at the boxes what is wrong, and goes to the first of them. */
  private async point(wrong: PrinterForm['wrong']): Promise<void> {
    this.wrong = wrong;
    await this.updateComplete;
    const boxes = (['name', 'address', 'profile'] as const).filter((box) => wrong[box]);
    const [first] = boxes;
    if (first) this.querySelector<HTMLElement>(`#field-${this.place}-${first}`)?.focus();
  }
}
customElements.define('printer-form', PrinterForm);
