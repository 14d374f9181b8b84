import { forgetDaysAfter } from '../../db/office-days.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { openDayOf, setOpenDay } from '../../db/site.ts';
import { openAfter, saveMove, type TicketRow, ticketById } from '../../db/tickets.ts';
import { type Day, officeDayOf } from '../../domain/calendar/day.ts';
import { isOpen, TICKET_STATES } from '../../domain/queue/moves.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { bringBackExpired } from './bring-back.ts';

/**
 * Takes back a day that was opened too far ahead: the office day is the clock's again, and whom it sent away are
 * back. What is still open of days that have not come expires, and its numbers stay taken; only those who were sent
 * home on a day that was real keep theirs.
 */
export async function correctDay(
  tx: Tx,
  { site, clock }: Pick<Deps, 'site' | 'clock'>,
  { actor }: { actor: string },
): Promise<Result<Day, Refusal>> {
  const now = clock.now();
  const today = officeDayOf(now);
  const wrong = await openDayOf(tx, site);
  if (wrong <= today) return err({ code: 'day-not-ahead' });

  await setOpenDay(tx, site, today);
  await forgetDaysAfter(tx, site, today);
  const broughtBack = await bringBackExpired(tx, { site }, { today, actor });
  let expired = 0;
  for (const ticket of await openAfter(tx, site, today, TICKET_STATES.filter(isOpen))) {
    if (await wasSentHomeBy(tx, ticket, today)) continue;
    await saveMove(tx, ticket, { state: 'expired', heldFor: null, endedAt: now });
    const number = ticketNumber(ticket.series, ticket.serial);
    const data = { day: ticket.day, number, service: ticket.service, from: ticket.state };
    recordEvent(tx, { kind: 'ticket-expired', actor, subject: ticket.id, data });
    expired += 1;
  }
  const data = { from: wrong, to: today, expired, broughtBack };
  recordEvent(tx, { kind: 'day-corrected', actor, subject: site, data });
  return ok(today);
}

/** Whether a number for a later day was given to somebody who waited on a day that has come. */
async function wasSentHomeBy(tx: Tx, ticket: TicketRow, today: Day): Promise<boolean> {
  if (ticket.purpose !== 'didahulukan' || ticket.replaces === null) return false;
  const before = await ticketById(tx, ticket.replaces);
  return before !== null && before.day <= today;
}
