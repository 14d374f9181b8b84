import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../light-element.ts';
import { fieldId } from './field-id.ts';

/** One line of the summary: the words at the field, and the field. */
export interface SummaryLine {
  readonly path: string;
  readonly message: string;
}

/** What must be corrected, on top of the form, each with a link to its box. Takes the focus when it appears. */
export class ErrorSummary extends LightElement {
  static override properties = { ...LightElement.properties, heading: {}, lines: { attribute: false } };

  declare heading: string;
  declare lines: readonly SummaryLine[];

  constructor() {
    super();
    this.heading = '';
    this.lines = [];
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.lines.length === 0) return nothing;
    const lines = this.lines.toSorted((a, b) => placeOf(a) - placeOf(b));
    return html`<div class="summary" role="alert" tabindex="-1">
      <h3 class="summary-title">${this.heading}</h3>
      <ul>
        ${lines.map(
          ({ path, message }) =>
            html`<li><a href=${`#${fieldId(path)}`} @click=${(event: Event) => this.visit(event, path)}>${message}</a></li>`,
        )}
      </ul>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('lines') && this.lines.length > 0) this.querySelector<HTMLElement>('.summary')?.focus();
  }

  private visit(event: Event, path: string): void {
    event.preventDefault();
    const box = document.getElementById(fieldId(path));
    box?.scrollIntoView({ block: 'center' });
    box?.focus({ preventScroll: true });
  }
}

/** Where on the page a line's box stands among all boxes: the summary follows the paper. */
function placeOf({ path }: SummaryLine): number {
  const box = document.getElementById(fieldId(path));
  const boxes = [...document.querySelectorAll<HTMLElement>('[id^="field-"]')];
  return box ? boxes.indexOf(box) : boxes.length;
}

customElements.define('error-summary', ErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'error-summary': ErrorSummary;
  }
}
