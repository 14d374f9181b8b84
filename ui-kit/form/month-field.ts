import { tidyMonth } from './day-text.ts';
import { TextField } from './text-field.ts';

/** A month in one box of text, tidied to mm/yyyy when the box is left. */
export class MonthField extends TextField {
  constructor() {
    super();
    this.kind = 'numeric';
  }

  protected override left(): void {
    const tidy = tidyMonth(this.value);
    if (tidy !== this.value) this.changeTo(tidy);
    super.left();
  }
}
customElements.define('month-field', MonthField);

declare global {
  interface HTMLElementTagNameMap {
    'month-field': MonthField;
  }
}
