import type { ClosedEarly } from '../../contract/office.ts';
import { decideOfficeDay, officeDayRow } from '../../db/office-days.ts';
import { recordEvent } from '../../db/open-tx.ts';
import { ticketsInState } from '../../db/tickets.ts';
import { type Day, startOfDay } from '../../domain/calendar/day.ts';
import { dayPlan } from '../../domain/calendar/day-plan.ts';
import { nextOfficeDay } from '../../domain/calendar/next-office-day.ts';
import type { OfficeCalendar } from '../../domain/calendar/office-hours.ts';
import type { ClosingReason } from '../../domain/queue/reasons.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { FirstInLine } from '../../printers/slips/queue-ticket.ts';
import { readOfficeCalendar } from '../office-day/office-calendar.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Tx } from '../ports.ts';
import type { NumberDeps } from '../queue/give-number.ts';
import type { Refusal } from '../refusal.ts';
import { carryOver } from './carry-over.ts';

/**
 * Ends the day before its hour. Everybody who waits or was set aside gets a number for the next office day, first in
 * line; whoever is at a counter is served to the end. Asked again it does the same for those who wait since, put back
 * from a counter; with nobody left to send home it is `already-closed`.
 */
export async function closeEarly(
  tx: Tx,
  deps: NumberDeps,
  { reason, actor }: { reason: ClosingReason; actor: string },
): Promise<Result<ClosedEarly, Refusal>> {
  const { site, clock } = deps;
  const day = await openOfficeDay(tx, deps);
  const isClosed = (await officeDayRow(tx, site, day)).closedAt !== null;
  const toSendHome = await ticketsInState(tx, site, day, ['waiting', 'held']);
  if (isClosed && toSendHome.length === 0) return err({ code: 'already-closed' });

  if (!isClosed) {
    const closing = { closedAt: clock.now(), closedBy: actor, closedReason: reason };
    await decideOfficeDay(tx, site, day, closing);
  }
  const calendar = await readOfficeCalendar(tx, site);
  const nextDay = nextOfficeDay(calendar, day);
  const firstInLine = whenToCome(calendar, nextDay);
  const carriedOver: ClosedEarly['carriedOver'] = [];
  for (const ticket of toSendHome) {
    carriedOver.push(await carryOver(tx, deps, { ticket, nextDay, firstInLine, actor }));
  }
  const data = { day, reason, nextDay, carriedOver: carriedOver.length };
  recordEvent(tx, { kind: 'office-closed-early', actor, subject: day, data });
  return ok({ day, nextDay, carriedOver });
}

function whenToCome(calendar: OfficeCalendar, day: Day): FirstInLine {
  const plan = dayPlan(calendar, day);
  return plan.kind === 'hours'
    ? { at: plan.spans[0].from, hourKnown: true }
    : { at: startOfDay(day), hourKnown: false };
}
