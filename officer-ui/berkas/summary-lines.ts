import type { RawForm } from '../../contract/registration.ts';
import type { SummaryLine } from '../../ui-kit/form/error-summary.ts';
import type { Language } from '../../words/phrase.ts';
import { boxLabel } from './box-label.ts';
import { isPuForm } from './empty-forms.ts';

/** What a saving was refused for, each line with the name of its box: "Tenaga kerja 2 – NIK: Wajib diisi." */
export function summaryLines(
  errors: ReadonlyMap<string, string>,
  form: RawForm,
  language: Language,
): readonly SummaryLine[] {
  const kind = isPuForm(form) ? 'PU' : 'BPU';
  return [...errors].map(([path, message]) => ({
    path,
    message: `${boxLabel(path, kind, language)}: ${message}`,
  }));
}
