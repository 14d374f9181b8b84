import type { PrintJob } from '../../contract/printing.ts';

/** What an officer can do about a paper. */
export type JobAction = 'answer' | 'reprint' | 'move' | 'by-browser' | 'cancel';

/** Moved, cancelled or taken over only while no printer has begun it. */
const WAITING: readonly JobAction[] = ['move', 'by-browser', 'cancel'];

/** What can be done with a paper in this state. The server refuses all the rest itself, but for copies: those it makes whenever it is asked. */
export function actionsOf({
  state,
  reason,
  purged,
}: Pick<PrintJob, 'state' | 'reason' | 'purged'>): readonly JobAction[] {
  if (purged) return [];
  switch (state) {
    case 'queued':
      return WAITING;
    case 'sending':
      return [];
    case 'uncertain':
      return reason === 'by-browser' ? ['answer', 'by-browser'] : ['answer'];
    case 'failed':
      return reason === 'unprintable' ? [] : ['reprint'];
    case 'printed':
    case 'expired':
    case 'cancelled':
      return ['reprint'];
  }
}

/** Whether a later copy of the same paper is in line or came out. */
export function isReplaced(job: PrintJob, jobs: readonly PrintJob[]): boolean {
  return jobs.some(
    ({ kind, about, copy, state }) =>
      kind === job.kind &&
      about === job.about &&
      copy > job.copy &&
      state !== 'cancelled' &&
      state !== 'failed',
  );
}
