import { lastEventOf } from '../../db/event-log.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { expiredSince, saveMove } from '../../db/tickets.ts';
import { addDays, type Day, startOfDay } from '../../domain/calendar/day.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import type { Deps, Tx } from '../ports.ts';

/**
 * Puts those back into the queue whom a day opened too early sent away: their papers say today, or a day to come, and
 * they may still sit there. Whoever was absent stays absent. The answer is how many came back.
 */
export async function bringBackExpired(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  { today, actor }: { today: Day; actor: string },
): Promise<number> {
  const tickets = await expiredSince(tx, site, today, startOfDay(addDays(today, 1)));
  const ids = tickets.map(({ id }) => id);
  const expiries = ids.length === 0 ? [] : await lastEventOf(tx, site, ids, ['ticket-expired']);
  for (const ticket of tickets) {
    const absent = expiries.find(({ subject }) => subject === ticket.id)?.data.from === 'no-show';
    const back = absent ? ({ state: 'no-show' } as const) : ({ state: 'waiting', endedAt: null } as const);
    await saveMove(tx, ticket, { ...back, counter: null });
    const number = ticketNumber(ticket.series, ticket.serial);
    const data = { day: ticket.day, number, service: ticket.service, counter: null, from: 'expired' };
    recordEvent(tx, {
      kind: absent ? 'ticket-no-show' : 'ticket-returned',
      ...{ actor, subject: ticket.id, data },
    });
  }
  return tickets.length;
}
