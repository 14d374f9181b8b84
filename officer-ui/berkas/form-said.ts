import type { Hints } from './nik-hints.ts';

/** What is said about the boxes of a form, by path: by the page while typing, by the server on saving. */
export interface FormSaid {
  note(path: string): string;
  warning(path: string): string;
  error(path: string): string;
}

/**
 * Puts together what NIKs (`hints`) and other numbers say, and what the server answered. For an error the server has
 * the last word; a warning of the page goes first, because it names the day or sex.
 */
export function formSaid(
  hints: Hints,
  numbers: Pick<Hints, 'warnings' | 'errors'>,
  errors: ReadonlyMap<string, string>,
  warnings: ReadonlyMap<string, string>,
): FormSaid {
  return {
    note: (path) => hints.notes.get(path) ?? '',
    warning: (path) => hints.warnings.get(path) ?? numbers.warnings.get(path) ?? warnings.get(path) ?? '',
    error: (path) => errors.get(path) ?? hints.errors.get(path) ?? numbers.errors.get(path) ?? '',
  };
}
