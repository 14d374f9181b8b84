import type { PrintJob } from '../../contract/printing.ts';
import { newestCopy } from '../../db/print-jobs.ts';
import { yearOf } from '../../domain/calendar/day.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Tx } from '../ports.ts';
import { jobView } from '../printing/job-view.ts';
import { putInLine } from '../printing/put-in-line.ts';
import { type ReprintDeps, reprintPaper } from '../printing/reprint-paper.ts';
import type { Refusal } from '../refusal.ts';
import { claimPaper } from '../registration/claim-paper.ts';
import { ticketAtDesk } from './ticket-at-desk.ts';

/**
 * Puts the guidance for a claim in line for the ticket at the desk: whoever only asks needs no berkas. Asked for again
 * it is the one that still waits, else its next copy.
 */
export async function printGuidance(
  tx: Tx,
  deps: ReprintDeps,
  { ticketId, actor }: { ticketId: string; actor: string },
): Promise<Result<PrintJob, Refusal>> {
  const ticket = await ticketAtDesk(tx, deps, ticketId);
  if (!ticket.ok) return ticket;
  const { id: subject, day, series, serial, service } = ticket.value;
  const slip = await claimPaper(tx, deps, service);
  if (!slip.ok) return slip;
  const prefix = `claim-guidance:${subject}:copy:`;
  const last = await newestCopy(tx, deps.site, prefix);
  if (last?.state === 'queued' || last?.state === 'sending') return ok(await jobView(tx, deps, last));
  if (last !== null) return reprintPaper(tx, deps, { jobId: last.id, actor });
  return ok(
    await putInLine(tx, deps, {
      ...{ key: `${prefix}0`, role: 'receipt', copy: 0, subject, about: ticketNumber(series, serial) },
      ...{ year: yearOf(day), slip: slip.value, actor },
    }),
  );
}
