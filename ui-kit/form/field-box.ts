/** One box of a form: where it stands, what is in it, and every line around it. */
export interface FieldBox {
  /** Its place in the form, "workers.0.nik". */
  readonly path: string;
  /** The text in the box, as the form keeps it. */
  readonly value: string;
  readonly label: string;
  /** The office takes the form without it. */
  readonly optional?: boolean;
  /** How to fill it in. */
  readonly hint?: string;
  /** What the value says, e.g. whose NIK it is. */
  readonly note?: string;
  /** Asks for a second look; does not block. */
  readonly warning?: string;
  /** Must be corrected. */
  readonly error?: string;
}

/** Whether two boxes look the same: their text and every line around them. */
export function sameBox(a: FieldBox | undefined, b: FieldBox | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const keys = ['path', 'value', 'label', 'optional', 'hint', 'note', 'warning', 'error'] as const;
  return keys.every((key) => a[key] === b[key]);
}
