import type { Printer } from '../../contract/printers.ts';
import type { PrintJob } from '../../contract/printing.ts';
import { isReplaced } from './job-actions.ts';

type Role = PrintJob['printer'];

/** The papers that wait for one printer, in the order in which they come out. */
export interface PrinterLine {
  /** A printer's id; a role while the printers are not known. */
  readonly key: string;
  readonly jobs: readonly string[];
}

/** Where each paper stands on the screen, by id. */
export interface Arrangement {
  /** Nobody knows whether these came out; the oldest first. */
  readonly doubts: readonly string[];
  readonly lines: readonly PrinterLine[];
  /** Everything that is over, the newest first. */
  readonly settled: readonly string[];
}

const ROLES: readonly Role[] = ['ticket', 'receipt'];

/**
 * Puts every paper where it belongs. `jobs` is newest last; a printer in use stands there even if nothing waits for it.
 */
export function arrangeJobs(jobs: readonly PrintJob[], printers: readonly Printer[]): Arrangement {
  const waiting = jobs.filter(isWaiting);
  const seen = printers.filter(
    (one) => isInUse(one) || waiting.some((job) => lineOf(job, printers) === one.id),
  );
  const keys: readonly string[] = printers.length > 0 ? seen.map(({ id }) => id) : ROLES;
  const lines = keys.map((key) => ({
    key,
    jobs: waiting.filter((job) => lineOf(job, printers) === key).map(({ id }) => id),
  }));
  return {
    doubts: jobs.filter(({ state }) => state === 'uncertain').map(({ id }) => id),
    lines: printers.length > 0 ? lines : lines.filter((line) => line.jobs.length > 0),
    settled: jobs
      .filter((job) => job.state !== 'uncertain' && !isWaiting(job))
      .map(({ id }) => id)
      .toReversed(),
  };
}

/** A stand-in that prints nothing now is no machine anybody could look at. */
export function isInUse({ origin, roles }: Printer): boolean {
  return origin !== 'virtual' || roles.length > 0;
}

function isWaiting({ state }: PrintJob): boolean {
  return state === 'queued' || state === 'sending';
}

/** The printer a waiting paper will come out of; where nobody has its role, the first one, so that it is seen. */
function lineOf({ movedTo, printer: role }: PrintJob, printers: readonly Printer[]): string {
  if (printers.length === 0) return role;
  const moved = printers.find(({ id }) => id === movedTo?.id);
  const own = printers.find(({ roles }) => roles.includes(role));
  return (moved ?? own ?? printers[0])?.id ?? role;
}

/**
 * What did not come out, was not printed again since, and somebody may still want. A queue ticket is printed again by
 * itself as long as its number waits.
 */
export function leftFailed(jobs: readonly PrintJob[]): readonly PrintJob[] {
  const wanted = (job: PrintJob) => !job.purged && job.kind !== 'queue-ticket' && job.kind !== 'test-page';
  return jobs.filter((job) => job.state === 'failed' && wanted(job) && !isReplaced(job, jobs));
}

/** What `fresh` would bring that is not where it stands now: new questions, and everything else that is elsewhere. */
export function newsIn(shown: Arrangement, fresh: Arrangement): { doubts: number; others: number } | null {
  const before = placesOf(shown);
  const moved = [...placesOf(fresh)].filter(([id, place]) => before.get(id) !== place);
  if (moved.length === 0) return null;
  const doubts = moved.filter(([, place]) => place === 'doubts').length;
  return { doubts, others: moved.length - doubts };
}

function placesOf({ doubts, lines, settled }: Arrangement): Map<string, string> {
  return new Map([
    ...doubts.map((id) => [id, 'doubts'] as const),
    ...lines.flatMap(({ key, jobs }) => jobs.map((id) => [id, key] as const)),
    ...settled.map((id) => [id, 'settled'] as const),
  ]);
}
