import type { BoardCall } from '../../contract/board.ts';
import { eventsAbout } from '../../db/event-log.ts';
import { calledTickets } from '../../db/tickets.ts';
import type { TicketState } from '../../domain/queue/moves.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { isoTime } from '../http/office-time.ts';
import type { RecordedEvent, Tx } from '../ports.ts';

/** A TV shows four; so many, because one that shows a single service leaves most of them out. */
const RECENT_TOLD = 20;

/** Called, and since then sent away or back: it leaves the list of last calls at once. */
const LEFT: readonly TicketState[] = ['no-show', 'cancelled', 'waiting', 'held'];

/** The last calls of the day that still stand, newest first, a number only once. */
export async function recentCalls(tx: Tx, site: string, day: string): Promise<BoardCall[]> {
  const called = await calledTickets(tx, site, day, 2 * RECENT_TOLD);
  const shown = called.filter(({ state }) => !LEFT.includes(state));
  if (shown.length === 0) return [];
  const ids = shown.map(({ id }) => id);
  const events = await eventsAbout(tx, site, ids, ['ticket-called', 'ticket-recalled', 'move-undone']);
  return standing(events)
    .slice(0, RECENT_TOLD)
    .flatMap(({ seq, at, subject }) => {
      const ticket = shown.find(({ id }) => id === subject);
      if (ticket === undefined || ticket.counter === null) return [];
      const { series, serial, service, counter } = ticket;
      return [{ seq, number: ticketNumber(series, serial), service, counter, at: isoTime(at) }];
    });
}

/**
 * The last call or recall of each ticket that was not taken back, newest first. An undo always follows the move of the
 * same ticket it takes back.
 * @param events oldest first
 */
function standing(events: readonly RecordedEvent[]): RecordedEvent[] {
  const calls = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    const ofTicket = calls.get(event.subject) ?? [];
    if (event.kind !== 'move-undone') ofTicket.push(event);
    else if (event.data.move === 'call' || event.data.move === 'recall') ofTicket.pop();
    calls.set(event.subject, ofTicket);
  }
  return [...calls.values()].flatMap((ofTicket) => ofTicket.slice(-1)).sort((a, b) => b.seq - a.seq);
}
