import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Printer } from '../../contract/printers.ts';
import { PRINTER_ROLES, type PrinterRole, virtualAddress } from '../../domain/print/printer-roles.ts';
import type { Api } from '../../ui-kit/api-client.ts';
import { LightElement } from '../../ui-kit/light-element.ts';
import { ROLES_WORDS, setByEnvironment } from '../../words/officer-printers.ts';
import { setPrinterRoles } from '../data/printers.ts';
import { tell } from '../events.ts';

const VARIABLES: Record<PrinterRole, string> = {
  ticket: 'LOKET_TICKET_PRINTER',
  receipt: 'LOKET_RECEIPT_PRINTER',
};

/**
 * Which printer prints what, to be chosen and saved. What the environment fixed is shown and not to be chosen.
 *
 * @fires printers-changed
 */
export class PrinterRoles extends LightElement {
  static override properties = {
    ...LightElement.properties,
    api: { attribute: false },
    printers: { attribute: false },
    chosen: { state: true },
    saved: { state: true },
    busy: { state: true },
  };

  declare api: Api;
  declare printers: readonly Printer[];
  /** What was chosen and is not saved yet, by id. */
  declare chosen: Partial<Record<PrinterRole, string>>;
  declare saved: boolean;
  declare busy: boolean;

  constructor() {
    super();
    this.chosen = {};
    this.saved = false;
    this.busy = false;
  }

  protected override render(): TemplateResult {
    const isFixed = PRINTER_ROLES.every((role) => this.fixed(role));
    return html`<section class="card">
      <h2 class="card-title">${this.say(ROLES_WORDS.title)}</h2>
      <form
        class="printer-roles"
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.save();
        }}
      >
        ${PRINTER_ROLES.map((role) => this.task(role))}
        ${
          isFixed
            ? nothing
            : html`<p class="form-fill">
                <button class="button" aria-disabled=${this.busy ? 'true' : nothing}>${this.say(ROLES_WORDS.save)}</button>
                <span class="setting-saved" role="status">${this.saved ? this.say(ROLES_WORDS.saved) : nothing}</span>
              </p>`
        }
      </form>
    </section>`;
  }

  private task(role: PrinterRole): TemplateResult {
    const fixed = this.fixed(role);
    const label = this.say(ROLES_WORDS[role]);
    if (fixed) {
      return html`<div>
        <p class="field-label">${label}</p>
        <p><b>${fixed.name}</b> <span class="printer-address">${fixed.address}</span></p>
        <p class="field-hint">${setByEnvironment[this.language](VARIABLES[role])}</p>
      </div>`;
    }
    const now = this.holder(role);
    return html`<div>
      <label class="field-label" for=${`printer-role-${role}`}>${label}</label>
      <select
        class="field-box"
        id=${`printer-role-${role}`}
        .value=${live(now)}
        @change=${(event: Event) => this.choose(role, (event.currentTarget as HTMLSelectElement).value)}
      >
        ${this.choices(role).map(
          ({ id, name, origin }) =>
            html`<option value=${id} ?selected=${id === now}>
              ${origin === 'virtual' ? this.say(ROLES_WORDS.none) : name}
            </option>`,
        )}
      </select>
    </div>`;
  }

  /** Every real printer, and none. */
  private choices(role: PrinterRole): readonly Printer[] {
    return this.printers.filter(
      ({ origin, address }) => origin !== 'virtual' || address === virtualAddress(role),
    );
  }

  private fixed(role: PrinterRole): Printer | undefined {
    return this.printers.find(({ fixedRoles }) => fixedRoles?.includes(role));
  }

  private holder(role: PrinterRole): string {
    const chosen = this.choices(role).find(({ id }) => id === this.chosen[role]);
    return (chosen ?? this.printers.find(({ roles }) => roles.includes(role)))?.id ?? '';
  }

  private choose(role: PrinterRole, id: string): void {
    this.chosen = { ...this.chosen, [role]: id };
    this.saved = false;
  }

  private async save(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.saved = false;
    const roles = { ticket: this.holder('ticket'), receipt: this.holder('receipt') };
    const answer = await setPrinterRoles(this.api, roles);
    this.busy = false;
    if (!answer.ok) return tell(this, 'problem', answer.error);
    this.printers = answer.value;
    this.chosen = {};
    this.saved = true;
    tell(this, 'printers-changed');
  }
}
customElements.define('printer-roles', PrinterRoles);
