import { type TicketRow, ticketById } from '../../db/tickets.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';

/** A ticket that is called or served today: only somebody who is here has business with a berkas. */
export async function ticketAtDesk(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  id: string,
): Promise<Result<TicketRow, Refusal>> {
  const day = await openOfficeDay(tx, deps);
  const ticket = await ticketById(tx, id);
  if (ticket === null) return err({ code: 'ticket-not-found' });
  return isAtDesk(ticket, day) ? ok(ticket) : err({ code: 'illegal-move' });
}

export function isAtDesk({ state, day }: Pick<TicketRow, 'state' | 'day'>, today: string): boolean {
  return day === today && (state === 'called' || state === 'serving');
}
