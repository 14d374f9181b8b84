import type { PrintJob } from '../../contract/printing.ts';
import type { BerkasRow } from '../../db/berkas.ts';
import { newestCopy, printJobById } from '../../db/print-jobs.ts';
import { openJson } from '../../db/sealed-json.ts';
import { berkasNumber } from '../../domain/berkas/berkas-number.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Slip } from '../../printers/slips/slip.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { enqueuePaper, slipPlace } from './enqueue-paper.ts';
import { jobView } from './read-jobs.ts';
import { reprintPaper } from './reprint-paper.ts';

/** A paper of a berkas with the document it is a printing of: "payment-slip:<id>", "document-receipt:<id>". */
export interface BerkasPaper {
  readonly document: string;
  readonly slip: Slip;
}

/**
 * Puts a paper of a berkas in line. What says the same as the last one is its reprint, or that one itself while it
 * still waits for paper; what says something else is the document's next revision, and no reprint.
 */
export async function printForBerkas(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'ids' | 'sealer'>,
  input: { berkas: BerkasRow; paper: BerkasPaper; actor: string },
): Promise<Result<PrintJob, Refusal>> {
  const { berkas, actor } = input;
  const { document, slip } = input.paper;
  const last = await newestCopy(tx, deps.site, `${document}:`);
  if (last !== null) {
    const before = openJson<Slip>(deps.sealer, slipPlace(last.id, last.year), last.slip);
    if (canonicalJson(before) === canonicalJson(slip)) {
      const waiting = last.state === 'queued' || last.state === 'sending';
      return waiting ? ok(jobView(last)) : reprintPaper(tx, deps, { jobId: last.id, actor });
    }
  }
  const revision = last === null ? 0 : revisionOf(last.key) + 1;
  const id = await enqueuePaper(tx, deps, {
    key: `${document}:rev:${revision}:copy:0`,
    role: 'receipt',
    copy: 0,
    subject: berkas.id,
    about: berkasNumber(berkas.year, berkas.serial),
    year: berkas.year,
    slip,
    actor,
  });
  const job = await printJobById(tx, id);
  if (job === null) throw new Error('a job that was just put in line is not there');
  return ok(jobView(job));
}

function revisionOf(key: string): number {
  const revision = /:rev:(\d+):copy:\d+$/.exec(key)?.[1];
  if (revision === undefined) throw new Error('a paper of a berkas has a key without its revision');
  return Number(revision);
}
