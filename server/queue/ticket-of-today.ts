import { type TicketRow, ticketById } from '../../db/tickets.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/** A ticket something is to be done with: that of another day stays as it is. */
export async function ticketOfToday(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  id: string,
): Promise<Result<TicketRow, Refusal>> {
  const day = await openOfficeDay(tx, deps);
  const ticket = await ticketById(tx, id);
  if (ticket === null) return err({ code: 'ticket-not-found' });
  return ticket.day === day ? ok(ticket) : err({ code: 'illegal-move' });
}
