import { insertStay } from '../../db/stays.ts';
import type { TicketRow } from '../../db/tickets.ts';
import type { Move } from '../../domain/queue/moves.ts';
import type { Deps, Tx } from '../ports.ts';

/**
 * Notes how long a ticket that leaves its counter was there; the answer is the stay's id. Null where the call was not
 * timed, as in a database from before stays were kept.
 */
export async function noteStay(
  tx: Tx,
  { site, clock, running, ids }: Pick<Deps, 'site' | 'clock' | 'running' | 'ids'>,
  ticket: TicketRow,
  end: Move,
): Promise<string | null> {
  const { id: ticketId, day, counter, service, kind, calledAt, calledRun, servedRun } = ticket;
  if (counter === null || calledAt === null || calledRun === null) return null;
  const now = running.ms();
  const id = ids.next();
  await insertStay(tx, {
    ...{ id, site, day, ticketId, counter, service, kind, end, calledAt, endedAt: clock.now() },
    comingMs: passed(calledRun, servedRun ?? now),
    servedMs: servedRun === null ? null : passed(servedRun, now),
  });
  return id;
}

/** After a power cut the running time may go on from a little before what was noted last. */
function passed(from: number, to: number): number {
  return Math.max(0, to - from);
}
