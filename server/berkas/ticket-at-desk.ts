import type { TicketRow } from '../../db/tickets.ts';
import { isAtDesk } from '../../domain/queue/at-desk.ts';
import { err, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import { ticketOfToday } from '../queue/ticket-of-today.ts';
import type { Refusal } from '../refusal.ts';

/** A ticket that is called or served today: only somebody who is here has business with a berkas. */
export async function ticketAtDesk(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  id: string,
): Promise<Result<TicketRow, Refusal>> {
  const ticket = await ticketOfToday(tx, deps, id);
  if (!ticket.ok) return ticket;
  return isAtDesk(ticket.value, ticket.value.day) ? ticket : err({ code: 'illegal-move' });
}
