import { officeDayOf } from '../domain/calendar/day.ts';
import type { FollowFacts } from '../words/follow.ts';
import { closedFacts } from './closed-facts.ts';
import type { FollowedTicket } from './follow.ts';

/** What the wire tells of a ticket, as the dictionary takes it: server and page say the same of the same state. */
export function followFacts(ticket: FollowedTicket): FollowFacts {
  const { state, day, ahead, counterName, fetch, heldFor, closed, paused } = ticket;
  const now = Date.parse(ticket.now);
  return {
    ...{ state, day, ahead, counterName, fetch, heldFor, now },
    today: officeDayOf(now),
    estimate: ticket.estimateMinutes,
    closed: closed === undefined ? null : closedFacts(closed),
    next: ticket.next ?? null,
    paused:
      paused === undefined
        ? null
        : {
            reason: paused.reason,
            until: paused.until === undefined ? null : Date.parse(paused.until),
          },
  };
}
