import { isActiveCode } from '../../db/payment-codes.ts';
import type { PrintJobRow } from '../../db/print-jobs.ts';
import { ticketById } from '../../db/tickets.ts';
import { isOpen } from '../../domain/queue/moves.ts';
import type { Tx } from '../ports.ts';

/** Whether a payment code stands on the paper that does not count any more: it is not given out again. */
export async function isWithdrawn(tx: Tx, { key }: PrintJobRow): Promise<boolean> {
  const [, code] = /^payment-slip:([^:]+):/.exec(key) ?? [];
  return code !== undefined && !(await isActiveCode(tx, code));
}

/** Whether nobody is left who waits for the paper: its code does not count any more, or its ticket's visit is over. */
export async function isOver(tx: Tx, job: PrintJobRow): Promise<boolean> {
  if (await isWithdrawn(tx, job)) return true;
  const ticket = await ticketById(tx, job.subject);
  return ticket !== null && !isOpen(ticket.state);
}
