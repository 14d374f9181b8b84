import type { FollowedTicket } from '../../contract/follow.ts';
import type { TicketRow } from '../../db/tickets.ts';
import type { TicketState } from '../../domain/queue/moves.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { isoTime } from '../http/office-time.ts';
import type { QueuePicture } from './queue-picture.ts';
import type { ServicePause } from './service-pauses.ts';

type FollowedState = FollowedTicket['state'];

const STATES: Readonly<Record<TicketState, FollowedState>> = {
  waiting: 'waiting',
  called: 'called',
  serving: 'serving',
  held: 'held',
  'no-show': 'no-show',
  done: 'over',
  cancelled: 'over',
  expired: 'over',
};

/**
 * What a phone is told about its ticket. A ticket of today is looked up in the picture; `row` need not be new for it.
 * Whatever belongs to an earlier day is over.
 */
export function followedTicket(row: TicketRow, picture: QueuePicture): FollowedTicket {
  const { day, now, agency, hall, recent } = picture;
  const ticket = picture.open.get(row.id) ?? row;
  const state = picture.open.has(row.id) || row.day > day ? STATES[ticket.state] : 'over';
  const waits = state === 'waiting';
  const there = state === 'called' || state === 'serving';
  const next = state === 'over' ? picture.next.get(row.id) : undefined;
  const pause = waits ? picture.pauseOf(ticket.service) : undefined;
  return {
    what: 'ticket',
    ...{ agency, hall, state, service: ticket.service, day: ticket.day },
    number: ticketNumber(ticket.series, ticket.serial),
    ahead: waits ? (picture.ahead.get(ticket.id) ?? null) : null,
    estimateMinutes: waits ? (picture.estimates.get(ticket.id) ?? null) : null,
    counterName: there && ticket.counter !== null ? picture.counterName(ticket.counter) : null,
    calledAt: there && ticket.calledAt !== null ? isoTime(ticket.calledAt) : null,
    calls: ticket.calls,
    fetch: ticket.help === 1,
    heldFor: state === 'held' ? ticket.heldFor : null,
    ...((waits || state === 'over') && picture.closed && { closed: picture.closed }),
    ...(next && { next }),
    ...(pause && { paused: pauseOnTheWire(pause) }),
    recent: [...recent],
    now: isoTime(now),
  };
}

/** Whether nothing will ever change about it any more. An ending of today may still be undone. */
export function isPast(row: TicketRow, picture: QueuePicture): boolean {
  return row.day < picture.day;
}

function pauseOnTheWire({ reason, until }: ServicePause): FollowedTicket['paused'] {
  return { reason, ...(until !== null && { until: isoTime(until) }) };
}
