import { BPU_LABELS, PU_LABELS, WORKER_LABELS, workerNumber } from '../../words/officer-forms.ts';
import { type Language, type Phrase, say } from '../../words/phrase.ts';

/** The name of the box at a path, with the worker's line where it is one: "Tenaga kerja 2 – NIK". */
export function boxLabel(path: string, form: 'PU' | 'BPU', language: Language): string {
  const labels: Readonly<Record<string, Phrase>> = form === 'PU' ? PU_LABELS : BPU_LABELS;
  const [head = '', index, field = ''] = path.split('.');
  if (head !== 'workers' || index === undefined) return named(labels, head, language);
  return `${workerNumber[language](Number(index) + 1)} – ${named(WORKER_LABELS, field, language)}`;
}

function named(labels: Readonly<Record<string, Phrase>>, name: string, language: Language): string {
  const words = labels[name];
  return words ? say(words, language) : name;
}
