import type { Closed } from '../../contract/closed.ts';
import type { FollowedTicket } from '../../contract/follow.ts';
import { lastLanes } from '../../db/calls.ts';
import { ticketsCarriedBeyond } from '../../db/followed.ts';
import { calledTickets, type TicketRow, ticketsInState } from '../../db/tickets.ts';
import { callOrder } from '../../domain/queue/call-order.ts';
import { isOpen, TICKET_STATES, type TicketState } from '../../domain/queue/moves.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { counterNames } from '../counters/counter-name.ts';
import { estimatesOfWaiting } from '../estimate/estimate-wait.ts';
import type { EstimateDeps } from '../estimate/outlook-now.ts';
import { closedView } from '../office-day/closed-view.ts';
import { officeNow } from '../office-day/office-now.ts';
import type { Tx } from '../ports.ts';
import { aheadOfWaiting } from '../queue/people-ahead.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { type ServicePause, servicePauses } from './service-pauses.ts';

/** Everything phones are told of the queue, read at one moment for all of them. */
export interface QueuePicture {
  readonly day: string;
  /** ms since 1970. */
  readonly now: number;
  readonly agency: string;
  readonly hall: string;
  /** Today's tickets that have not ended, by id. */
  readonly open: ReadonlyMap<string, TicketRow>;
  /** How many are called before each that waits, if nobody else comes. */
  readonly ahead: ReadonlyMap<string, number>;
  /** How long each that waits will still wait. */
  readonly estimates: ReadonlyMap<string, FollowedTicket['estimateMinutes']>;
  /** The numbers of later days that were given for tickets of today, by these tickets' ids. */
  readonly next: ReadonlyMap<string, NonNullable<FollowedTicket['next']>>;
  readonly counterName: (counter: number) => string;
  /** Why nobody is called now; absent while the office is open. */
  readonly closed?: Closed;
  readonly pauseOf: (service: ServiceCode) => ServicePause | undefined;
  /** The numbers called last, newest first. */
  readonly recent: readonly string[];
}

const RECENT_SHOWN = 4;
/** Called, and neither sent away nor back since. */
const CAME: readonly TicketState[] = ['called', 'serving', 'done'];

/** Reads the whole waiting order once. */
export async function readQueuePicture(tx: Tx, deps: EstimateDeps): Promise<QueuePicture> {
  const { site, clock } = deps;
  const { day, closed } = await officeNow(tx, deps);
  const { agency, hall } = await officeSetting(tx, site, 'office.identity', day);
  const open = await ticketsInState(tx, site, day, TICKET_STATES.filter(isOpen));
  const rules = await officeSetting(tx, site, 'queue.rules', day);
  const waiting = open.filter(({ state }) => state === 'waiting');
  const ordered = callOrder(waiting, await lastLanes(tx, site, day, rules.priorityRun), rules);
  const called = await calledTickets(tx, site, day, 4 * RECENT_SHOWN);
  return {
    ...{ day, agency, hall, now: clock.now() },
    open: new Map(open.map((ticket) => [ticket.id, ticket])),
    ahead: await aheadOfWaiting(tx, deps, day, waiting),
    estimates: await estimatesOfWaiting(tx, deps, day, ordered),
    ...(closed && { closed: closedView(closed) }),
    next: new Map(
      (await ticketsCarriedBeyond(tx, site, day)).map((ticket) => [
        ticket.replaces ?? '',
        { number: ticketNumber(ticket.series, ticket.serial), day: ticket.day },
      ]),
    ),
    counterName: await counterNames(tx, site, day),
    pauseOf: await servicePauses(tx, deps, day),
    recent: called
      .filter(({ state }) => CAME.includes(state))
      .slice(0, RECENT_SHOWN)
      .map(({ series, serial }) => ticketNumber(series, serial)),
  };
}
