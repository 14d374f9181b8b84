import type { PrintJob } from '../../contract/printing.ts';
import type { BerkasRow } from '../../db/berkas.ts';
import { newestCopy, type PrintJobRow } from '../../db/print-jobs.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import type { Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { jobView } from './job-view.ts';
import { putInLine } from './put-in-line.ts';
import { copyPaper, type ReprintDeps } from './reprint-paper.ts';
import { saysTheSame } from './slip-of.ts';

/** A paper of a berkas with the document it is a printing of: "payment-slip:<id>", "document-receipt:<id>". */
export interface BerkasPaper {
  readonly document: string;
  readonly slip: Slip;
}

/**
 * Puts a paper of a berkas in line. What says the same as the last one is its reprint, or that one itself while it
 * still waits for paper; what says something else, or never left us, is the document's next revision, and no reprint.
 */
export async function printForBerkas(
  tx: Tx,
  deps: ReprintDeps,
  input: { berkas: BerkasRow; paper: BerkasPaper; reason?: ReprintReason; actor: string },
): Promise<Result<PrintJob, Refusal>> {
  const { berkas, actor } = input;
  const { document, slip } = input.paper;
  const last = await newestCopy(tx, deps.site, `${document}:`);
  if (last !== null && !neverLeft(last) && saysTheSame(deps, last, slip)) {
    const isUnderWay = last.state === 'queued' || last.state === 'sending';
    if (isUnderWay) return ok(await jobView(tx, deps, last));
    return copyPaper(tx, deps, last, { ...input, slip });
  }
  const revision = last === null ? 0 : revisionOf(last.key) + 1;
  return ok(
    await putInLine(tx, deps, {
      key: `${document}:rev:${revision}:copy:0`,
      role: 'receipt',
      copy: 0,
      subject: berkas.id,
      about: berkasNumber(berkas.year, berkas.serial),
      year: berkas.year,
      slip,
      actor,
    }),
  );
}

/** A first paper that was taken out of line before any printer had begun it: there is nothing to be a reprint of. */
function neverLeft({ state, copy }: PrintJobRow): boolean {
  return copy === 0 && (state === 'cancelled' || state === 'expired');
}

function revisionOf(key: string): number {
  const revision = /:rev:(\d+):copy:\d+$/.exec(key)?.[1];
  if (revision === undefined) throw new Error('a paper of a berkas has a key without its revision');
  return Number(revision);
}
