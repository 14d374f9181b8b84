import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice } from './choice-field.ts';
import { FieldGroup } from './field-group.ts';

/** Any number of the answers offered; the value is their words, parted by spaces. */
export class CheckList extends FieldGroup {
  static override properties = { ...FieldGroup.properties, choices: { attribute: false } };

  declare choices: readonly Choice[];

  constructor() {
    super();
    this.choices = [];
  }

  protected override control(): TemplateResult {
    return html`<span class="yes-no">
      ${this.choices.map(
        ({ value, label }, index) => html`<label class="yes-no-answer">
          <input
            type="checkbox"
            id=${index === 0 ? this.controlId : `${this.controlId}-${value}`}
            .checked=${live(this.chosen.includes(value))}
            @change=${(event: Event) => this.toggle(event, value)}
          />${label}
        </label>`,
      )}
    </span>`;
  }

  private get chosen(): readonly string[] {
    return this.value.split(' ').filter((word) => word !== '');
  }

  private toggle(event: Event, value: string): void {
    event.stopPropagation();
    const ticked = (event.currentTarget as HTMLInputElement).checked;
    const rest = this.chosen.filter((word) => word !== value);
    this.changeTo((ticked ? [...rest, value] : rest).join(' '));
  }
}
customElements.define('check-list', CheckList);

declare global {
  interface HTMLElementTagNameMap {
    'check-list': CheckList;
  }
}
