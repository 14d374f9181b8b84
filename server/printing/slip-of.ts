import type { PrintJobRow } from '../../db/print-jobs.ts';
import { openJson, sealJson } from '../../db/sealed-json.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import type { Deps, SealPlace } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/** What the fingerprint of a slip is told apart by. */
const MARK = 'print-slip';

type Opener = Pick<Deps, 'sealer'>;

/** A slip as a job keeps it, and the mark by which the same content is known again once the slip is destroyed. */
export function sealSlip({ sealer }: Opener, { id, year }: { id: string; year: number }, slip: Slip) {
  return { slip: sealJson(sealer, slipPlace(id, year), slip), slipMark: markOf({ sealer }, year, slip) };
}

/** What stands on a paper; refused once it was destroyed, by itself or with its year. @throws when it was altered. */
export function slipOf({ sealer }: Opener, job: PrintJobRow): Result<Slip, Refusal> {
  if (job.purgedAt !== null || !sealer.holds(job.year)) return err({ code: 'paper-purged' });
  return ok(openJson<Slip>(sealer, slipPlace(job.id, job.year), job.slip));
}

/** Whether that paper says the same, also after what stood on it was destroyed. */
export function saysTheSame({ sealer }: Opener, job: PrintJobRow, slip: Slip): boolean {
  const { slipMark } = job;
  if (slipMark !== null && sealer.holds(job.year)) {
    return marksOf({ sealer }, job.year, slip).some((mark) => slipMark.equals(mark));
  }
  // Papers of the first version bear no mark, nor does a destroyed one whose year got new keys since.
  const before = slipOf({ sealer }, job);
  return before.ok && canonicalJson(before.value) === canonicalJson(slip);
}

/** The mark under the newest keys of the paper's year. Of a destroyed paper nobody can make it: then it bears none. */
export function markAnew(opener: Opener, job: PrintJobRow): Buffer | null {
  const slip = slipOf(opener, job);
  return slip.ok ? markOf(opener, job.year, slip.value) : null;
}

function markOf({ sealer }: Opener, year: number, slip: Slip): Buffer {
  return Buffer.from(sealer.index(year, MARK, canonicalJson(slip)));
}

/** The same under every generation of the year's keys. */
function marksOf({ sealer }: Opener, year: number, slip: Slip): readonly Uint8Array[] {
  return sealer.indexes(year, MARK, canonicalJson(slip));
}

/** Where a job's slip is sealed. */
export function slipPlace(jobId: string, year: number): SealPlace {
  return { table: 'print_jobs', row: jobId, column: 'slip', year };
}
