import { printJobsOf } from '../../db/print-jobs.ts';
import { type TicketRow, ticketById } from '../../db/tickets.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Tx } from '../ports.ts';
import { type ReprintDeps, reprintPaper } from '../printing/reprint-paper.ts';
import type { Refusal } from '../refusal.ts';

/** Prints a ticket's paper once more: the same number, marked CETAK ULANG. */
export async function reprintTicket(
  tx: Tx,
  deps: ReprintDeps,
  input: { ticketId: string; actor: string },
): Promise<Result<TicketRow, Refusal>> {
  const ticket = await ticketById(tx, input.ticketId);
  if (ticket === null) return err({ code: 'ticket-not-found' });
  const [first] = await printJobsOf(tx, ticket.id);
  if (first === undefined) return err({ code: 'job-not-found' });
  const reprinted = await reprintPaper(tx, deps, { jobId: first.id, actor: input.actor });
  return reprinted.ok ? ok(ticket) : reprinted;
}
