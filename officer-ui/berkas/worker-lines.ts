import { type emptyPuForm, emptyWorker } from './empty-forms.ts';

type PuText = ReturnType<typeof emptyPuForm>;

/** A worker's line that was taken away, and where it stood. */
export interface RemovedWorker {
  readonly worker: PuText['workers'][number];
  readonly index: number;
}

/** The form with an empty line at the end. */
export function withNewWorker(form: PuText): PuText {
  return { ...form, workers: [...form.workers, emptyWorker()] };
}

/** The form without the line at `index`, and that line; undefined when there is none. */
export function withoutWorker(
  form: PuText,
  index: number,
): { form: PuText; removed: RemovedWorker } | undefined {
  const worker = form.workers[index];
  if (worker === undefined) return undefined;
  return { form: { ...form, workers: form.workers.toSpliced(index, 1) }, removed: { worker, index } };
}

/** The form with a line put back where it stood. */
export function withWorkerBack(form: PuText, { worker, index }: RemovedWorker): PuText {
  return { ...form, workers: form.workers.toSpliced(index, 0, worker) };
}
