/** Punctuation people put between the figures of a long number. */
const BETWEEN = /[\s.\-–/]/g;

/** A long number without the marks between its figures; anything else that was typed stays to be seen. */
export function withoutMarks(text: string): string {
  return text.replaceAll(BETWEEN, '');
}

/** Figures in fours, "1276 0141 0790 0001"; a text with other signs in it is left as it is. */
export function inFours(text: string): string {
  const figures = withoutMarks(text);
  return /^\d*$/.test(figures) ? figures.replaceAll(/(\d{4})(?=\d)/g, '$1 ') : text;
}

/**
 * The text regrouped while someone types, and where the caret belongs: behind the same figure as before.
 */
export function regroup(text: string, caret: number): { readonly text: string; readonly caret: number } {
  const grouped = inFours(text);
  if (grouped === text) return { text, caret };
  const before = withoutMarks(text.slice(0, caret)).length;
  return { text: grouped, caret: before + Math.max(0, Math.ceil(before / 4) - 1) };
}
