import { keepLastMove } from '../../db/last-moves.ts';
import type { TicketChanges, TicketRow } from '../../db/tickets.ts';
import type { UndoableMove } from '../../domain/queue/undo.ts';
import type { Deps, Tx } from '../ports.ts';

/** What a counter has just done, so that it can be taken back. */
export interface MadeMove {
  readonly counter: number;
  readonly move: UndoableMove;
  readonly before: TicketRow;
  readonly after: TicketRow;
  /** The stay it ended, if it ended one. */
  readonly stayId: string | null;
}

export async function keepMove(
  tx: Tx,
  { site, running }: Pick<Deps, 'site' | 'running'>,
  { counter, move, before, after, stayId }: MadeMove,
): Promise<void> {
  const { id: ticketId, version } = after;
  const last = { ticketId, move, before: changeable(before), version, run: running.ms(), stayId };
  await keepLastMove(tx, site, counter, last);
}

/** The part of a ticket that moves may change. */
function changeable(ticket: TicketRow): Required<TicketChanges> {
  const { service, lane, state, rank, counter, heldFor, calls, callOrder } = ticket;
  const { calledAt, servedAt, endedAt, help, lookedAt, calledRun, servedRun } = ticket;
  return {
    ...{ service, lane, state, rank, counter, heldFor, calls, callOrder },
    ...{ calledAt, servedAt, endedAt, help, lookedAt, calledRun, servedRun },
  };
}
