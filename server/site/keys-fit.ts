import { latestPrintJobs } from '../../db/print-jobs.ts';
import type { Deps, Tx } from '../ports.ts';
import { slipPlace } from '../printing/enqueue-paper.ts';

/** One altered row must not keep the office closed; so many in a row are the wrong keys. */
const TRIED = 3;

/**
 * Whether the keys are those of this database: its newest papers can be opened. New keys in place of lost ones
 * would seal on as if nothing had happened, and yesterday's berkas would be closed for good.
 */
export async function keysFit(tx: Tx, { site, sealer }: Pick<Deps, 'site' | 'sealer'>): Promise<boolean> {
  const newest = await latestPrintJobs(tx, site, TRIED);
  return (
    newest.length === 0 ||
    newest.some(({ id, year, slip }) => opens(() => sealer.open(slipPlace(id, year), slip)))
  );
}

function opens(open: () => unknown): boolean {
  try {
    open();
    return true;
  } catch {
    return false;
  }
}
