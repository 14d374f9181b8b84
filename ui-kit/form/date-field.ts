import type { Day } from '../../domain/calendar/day.ts';
import { tidyDay } from './day-text.ts';
import { TextField } from './text-field.ts';

/**
 * A day in one box of text, tidied to dd/mm/yyyy when the box is left. No `input type=date`: its order of day and
 * month follows the browser's language, not the page's.
 */
export class DateField extends TextField {
  static override properties = { ...TextField.properties, latest: {} };

  /** The last day that can be meant, `YYYY-MM-DD`: it settles a year of two figures. */
  declare latest: Day;

  constructor() {
    super();
    this.kind = 'numeric';
    this.latest = '9999-12-31';
  }

  protected override left(): void {
    const tidy = tidyDay(this.value, this.latest);
    if (tidy !== this.value) this.changeTo(tidy);
    super.left();
  }
}
customElements.define('date-field', DateField);

declare global {
  interface HTMLElementTagNameMap {
    'date-field': DateField;
  }
}
