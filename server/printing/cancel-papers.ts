import { recordEvent } from '../../db/open-tx.ts';
import { printJobsOf, updatePrintJob } from '../../db/print-jobs.ts';
import type { PaperKind } from '../../domain/print/paper-kinds.ts';
import type { Deps, Tx } from '../ports.ts';

/** Takes the papers about a ticket out of line that no printer has begun; those of one kind where it is named. */
export async function cancelPapersInLine(
  tx: Tx,
  { clock }: Pick<Deps, 'clock'>,
  { subject, kind, actor }: { subject: string; kind?: PaperKind; actor: string },
): Promise<void> {
  for (const job of await printJobsOf(tx, subject)) {
    if (job.state !== 'queued' || (kind !== undefined && job.kind !== kind)) continue;
    await updatePrintJob(tx, job.id, { state: 'cancelled', settledAt: clock.now() });
    recordEvent(tx, { kind: 'print-cancelled', actor, subject: job.id, data: { about: subject } });
  }
}
