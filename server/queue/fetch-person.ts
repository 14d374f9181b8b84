import { saveMove, type TicketRow } from '../../db/tickets.ts';
import { isAtCounter, isOpen } from '../../domain/queue/moves.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { recordTicketEvent } from './ticket-event.ts';
import { ticketOfToday } from './ticket-of-today.ts';

type FetchDeps = Pick<Deps, 'site' | 'clock'>;

/** Notes that the person of an open ticket has to be fetched, or no longer. Why is never asked. */
export async function setHelp(
  tx: Tx,
  deps: FetchDeps,
  input: { ticketId: string; help: boolean; actor: string },
): Promise<Result<TicketRow, Refusal>> {
  const found = await ticketOfToday(tx, deps, input.ticketId);
  if (!found.ok) return found;
  const ticket = found.value;
  if (!isOpen(ticket.state)) return err({ code: 'illegal-move' });
  const help = input.help ? 1 : 0;
  if (ticket.help === help) return ok(ticket);
  const after = await saveMove(tx, ticket, { help });
  const counter = isAtCounter(after.state) ? after.counter : null;
  const more = { help: input.help };
  recordTicketEvent(tx, { kind: 'ticket-help-set', actor: input.actor, ticket: after, counter, more });
  return ok(after);
}

/** Notes that somebody went to look for the person of a called ticket; the next call asks to look anew. */
export async function lookedFor(
  tx: Tx,
  deps: FetchDeps,
  { ticketId, actor }: { ticketId: string; actor: string },
): Promise<Result<TicketRow, Refusal>> {
  const found = await ticketOfToday(tx, deps, ticketId);
  if (!found.ok) return found;
  if (found.value.state !== 'called') return err({ code: 'illegal-move' });
  const after = await saveMove(tx, found.value, { lookedAt: deps.clock.now() });
  recordTicketEvent(tx, { kind: 'ticket-looked-for', actor, ticket: after, counter: after.counter });
  return ok(after);
}
