import type { ClosedEarly } from '../../contract/office.ts';
import { takeSerial } from '../../db/serials.ts';
import { berkasOfTickets, saveMove, type TicketRow } from '../../db/tickets.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { carriedRank } from '../../domain/queue/return-rank.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import type { FirstInLine } from '../../printers/slips/queue-ticket.ts';
import type { Tx } from '../ports.ts';
import { cancelPapersInLine } from '../printing/cancel-papers.ts';
import { giveNumber, type NumberDeps } from '../queue/give-number.ts';
import { recordTicketEvent } from '../queue/ticket-event.ts';

/**
 * Gives somebody who is sent home a number for a later day, before everybody who arrives on it: same service, same
 * lane, same berkas, and a paper that says so. The number of today is cancelled.
 */
export async function carryOver(
  tx: Tx,
  deps: NumberDeps,
  input: { ticket: TicketRow; nextDay: Day; firstInLine: FirstInLine; actor: string },
): Promise<ClosedEarly['carriedOver'][number]> {
  const { ticket, nextDay, firstInLine, actor } = input;
  const { id, service, lane } = ticket;
  const number = ticketNumber(ticket.series, ticket.serial);
  const cancelled = await saveMove(tx, ticket, {
    state: 'cancelled',
    heldFor: null,
    endedAt: deps.clock.now(),
  });
  await cancelPapersInLine(tx, deps, { subject: id, actor });
  const joined = await berkasOfTickets(tx, [id]);
  const berkasId = ticket.berkasId ?? joined.at(-1)?.id;
  const given = await giveNumber(tx, deps, {
    ...{
      day: nextDay,
      service,
      lane,
      help: ticket.help === 1,
      kind: 'lanjutan',
      purpose: 'didahulukan',
      actor,
    },
    ...(berkasId === undefined ? {} : { berkasId }),
    firstInLine,
    inPlaceOf: { id, number, rank: carriedRank(await takeSerial(tx, deps.site, 'carried', nextDay)) },
  });
  // No counter: somebody else may be at the one where it was set aside.
  const more = { from: ticket.state, nextDay, nextNumber: given.number, nextTicket: given.id };
  recordTicketEvent(tx, { kind: 'ticket-carried-over', actor, ticket: cancelled, counter: null, more });
  return { from: number, to: given.number };
}
