import { saveMove, type TicketRow } from '../../db/tickets.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { recordTicketEvent } from './ticket-event.ts';
import { ticketOfToday } from './ticket-of-today.ts';

/** Puts a waiting ticket into the priority lane or out of it, at its place of arrival. Why is never asked. */
export async function setPriority(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  input: { ticketId: string; priority: boolean; actor: string },
): Promise<Result<TicketRow, Refusal>> {
  const found = await ticketOfToday(tx, deps, input.ticketId);
  if (!found.ok) return found;
  const ticket = found.value;
  if (ticket.state !== 'waiting') return err({ code: 'illegal-move' });
  const lane = input.priority ? 'priority' : 'regular';
  if (ticket.lane === lane) return ok(ticket);
  const after = await saveMove(tx, ticket, { lane });
  const { priority, actor } = input;
  const more = { priority };
  recordTicketEvent(tx, { kind: 'ticket-priority-set', actor, ticket: after, counter: null, more });
  return ok(after);
}
