import { html, type TemplateResult } from 'lit';
import { rupiahFigures, withThousands } from './money-text.ts';
import { TextField } from './text-field.ts';

/** An amount in whole rupiah: thousands get their dots when the box is left. */
export class MoneyField extends TextField {
  static override properties = { ...TextField.properties, typing: { state: true } };

  declare typing: boolean;

  constructor() {
    super();
    this.kind = 'numeric';
    this.typing = false;
  }

  protected override control(): TemplateResult {
    return html`<span class="field-money"><span class="field-unit" aria-hidden="true">Rp</span>${super.control()}</span>`;
  }

  protected override shown(): string {
    return this.typing ? this.value : withThousands(this.value);
  }

  /** The bare figures take the place of the dotted ones; all selected, so that typing replaces them. */
  protected override async entered(): Promise<void> {
    this.typing = true;
    await this.updateComplete;
    this.querySelector('input')?.select();
  }

  protected override left(): void {
    this.typing = false;
    const figures = rupiahFigures(this.value);
    if (figures !== undefined && figures !== this.value) this.changeTo(figures);
    super.left();
  }
}
customElements.define('money-field', MoneyField);

declare global {
  interface HTMLElementTagNameMap {
    'money-field': MoneyField;
  }
}
