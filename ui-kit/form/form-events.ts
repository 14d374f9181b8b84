/** What a form field says about itself: `path` is its place in the form, "workers.0.nik". */
export interface FieldChange {
  readonly path: string;
  readonly value: string;
}

declare global {
  interface HTMLElementEventMap {
    /** Something was typed or chosen. */
    'field-input': CustomEvent<FieldChange>;
    /** The officer left the field. */
    'field-leave': CustomEvent<FieldChange>;
  }
}

/** Tells the form around a field that its text changed, or that the officer moved on. */
export function tellForm(from: HTMLElement, type: 'field-input' | 'field-leave', change: FieldChange): void {
  from.dispatchEvent(new CustomEvent(type, { detail: change, bubbles: true }));
}
