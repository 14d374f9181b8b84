import { recordEvent } from '../../db/open-tx.ts';
import { endSessionsOfOtherDays } from '../../db/sessions.ts';
import { openDayOf, setOpenDay } from '../../db/site.ts';
import { leftOpenBefore, saveMove } from '../../db/tickets.ts';
import { officeDayOf } from '../../domain/calendar/day.ts';
import { isOpen, TICKET_STATES } from '../../domain/queue/moves.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import type { Deps, Tx } from '../ports.ts';
import { expireOlderTicketPapers } from '../printing/expire-papers.ts';

/**
 * The office day: the clock's day in Asia/Jakarta, or the last day opened when the clock went back behind it, so
 * that no number is ever given out twice. The first unit of a day opens it, expires what earlier days left, papers too,
 * and ends their sessions.
 */
export async function openOfficeDay(tx: Tx, { site, clock }: Pick<Deps, 'site' | 'clock'>): Promise<string> {
  const now = clock.now();
  const today = officeDayOf(now);
  const opened = await openDayOf(tx, site);
  if (today <= opened) return opened;

  await setOpenDay(tx, site, today);
  const left = await leftOpenBefore(tx, site, today, TICKET_STATES.filter(isOpen));
  for (const ticket of left) {
    await saveMove(tx, ticket, { state: 'expired', heldFor: null, endedAt: now });
    const number = ticketNumber(ticket.series, ticket.serial);
    const data = { day: ticket.day, number, service: ticket.service, from: ticket.state };
    recordEvent(tx, { kind: 'ticket-expired', actor: 'system', subject: ticket.id, data });
  }
  await expireOlderTicketPapers(tx, { site, clock }, today);
  // Now that nobody of an earlier day is at a counter any more, no visit is cut off by it.
  for (const { id, userId } of await endSessionsOfOtherDays(tx, site, today)) {
    const data = { session: id, why: 'day' };
    recordEvent(tx, { kind: 'session-ended', actor: 'system', subject: userId, data });
  }
  recordEvent(tx, {
    kind: 'day-opened',
    actor: 'system',
    subject: site,
    data: { day: today, expired: left.length },
  });
  return today;
}
