import { recordEvent } from '../../db/open-tx.ts';
import { printJobsOf, updatePrintJob } from '../../db/print-jobs.ts';
import type { PaperKind } from '../../domain/print/paper-kinds.ts';
import type { Deps, Tx } from '../ports.ts';
import { unwant } from './expire-papers.ts';

/**
 * Takes the papers about a ticket or berkas out of line that no printer has begun; those of one kind where it is named.
 * What a printer is at may come out, but is not tried again.
 */
export async function cancelPapersInLine(
  tx: Tx,
  { clock }: Pick<Deps, 'clock'>,
  { subject, kind, actor }: { subject: string; kind?: PaperKind; actor: string },
): Promise<void> {
  for (const job of await printJobsOf(tx, subject)) {
    if (kind !== undefined && job.kind !== kind) continue;
    if (job.state === 'sending') await unwant(tx, job);
    if (job.state !== 'queued') continue;
    await updatePrintJob(tx, job.id, { state: 'cancelled', settledAt: clock.now() });
    recordEvent(tx, { kind: 'print-cancelled', actor, subject: job.id, data: { about: subject } });
  }
}
