import { html, nothing } from 'lit';
import { nikCount } from '../../words/fields.ts';
import { inFours, regroup, withoutMarks } from './number-groups.ts';
import { TextField } from './text-field.ts';

const NIK_FIGURES = 16;

/** A NIK in fours with a count of its figures. What the number says of its owner comes in as `note`. */
export class NikField extends TextField {
  constructor() {
    super();
    this.kind = 'numeric';
  }

  protected override shown(): string {
    return inFours(this.value);
  }

  protected override typed(box: HTMLInputElement): void {
    const { text, caret } = regroup(box.value, box.selectionStart ?? box.value.length);
    if (text !== box.value) {
      box.value = text;
      box.setSelectionRange(caret, caret);
    }
    this.changeTo(withoutMarks(text));
  }

  protected override lines(): unknown {
    const figures = withoutMarks(this.value).length;
    const open = figures > 0 && figures !== NIK_FIGURES && !this.box.error;
    const count = open ? html`<p class="field-count">${nikCount[this.language](figures)}</p>` : nothing;
    return [count, super.lines()];
  }
}
customElements.define('nik-field', NikField);

declare global {
  interface HTMLElementTagNameMap {
    'nik-field': NikField;
  }
}
