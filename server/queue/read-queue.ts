import type { Queue, QueueTicket } from '../../contract/queue.ts';
import { lastLanes } from '../../db/calls.ts';
import { endedTickets, ticketById, ticketsInState } from '../../db/tickets.ts';
import { callOrder } from '../../domain/queue/call-order.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { isoTime } from '../http/office-time.ts';
import { officeDay } from '../office-day/office-day.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { clockSetBackToday } from '../site/clock-watch.ts';
import { ticketView, ticketViews } from './ticket-view.ts';

const ENDED_SHOWN = 20;

type ReadDeps = Pick<Deps, 'site' | 'clock'>;

/** Today's queue for the officer, those who wait in the order in which they will be called. */
export async function readQueue(tx: Tx, deps: ReadDeps): Promise<Queue> {
  const { site } = deps;
  const day = await officeDay(tx, deps);
  const rules = await officeSetting(tx, site, 'queue.rules', day);
  const waiting = await ticketsInState(tx, site, day, ['waiting']);
  const ordered = callOrder(waiting, await lastLanes(tx, site, day, rules.priorityRun), rules);
  const atCounters = await ticketsInState(tx, site, day, ['called', 'serving']);
  const setBack = await clockSetBackToday(tx, deps);
  const aside = await ticketsInState(tx, site, day, ['held', 'no-show']);
  const [first] = ordered;
  const why = first?.lane === 'priority' ? 'priority' : 'alone';
  return {
    day,
    next: first
      ? {
          id: first.id,
          number: ticketNumber(first.series, first.serial),
          why,
          since: isoTime(first.issuedAt),
        }
      : null,
    waiting: await ticketViews(tx, ordered),
    atCounters: await ticketViews(tx, atCounters),
    aside: await ticketViews(tx, aside),
    ended: await ticketViews(tx, await endedTickets(tx, site, day, ENDED_SHOWN)),
    rules: await officeSetting(tx, site, 'queue.calls', day),
    ...(setBack && { clockSetBack: { at: isoTime(setBack.at), seconds: setBack.secondsBack } }),
  };
}

/** One ticket of any day; null when there is none. */
export async function readTicket(tx: Tx, id: string): Promise<QueueTicket | null> {
  const row = await ticketById(tx, id);
  return row === null ? null : ticketView(tx, row);
}
