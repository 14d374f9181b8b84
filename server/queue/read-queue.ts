import type { Queue, QueueTicket } from '../../contract/queue.ts';
import { endedTickets, type TicketRow, ticketById, ticketsInState } from '../../db/tickets.ts';
import { callOrder } from '../../domain/queue/call-order.ts';
import type { TicketState } from '../../domain/queue/moves.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { isoTime } from '../http/office-time.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { clockSetBackToday } from '../site/clock-watch.ts';
import { officeDay } from '../site/current-day.ts';
import { type CounterLine, counterLine, nextInLine } from './counter-line.ts';
import { ticketView, ticketViews } from './ticket-view.ts';

const ENDED_SHOWN = 20;

type ReadDeps = Pick<Deps, 'site' | 'clock'>;

/**
 * Today's queue for the officer, those who wait in the order in which they will be called. As the counter sees it
 * where one is named: those it does not serve come after the others.
 */
export async function readQueue(tx: Tx, deps: ReadDeps, counter: number | null): Promise<Queue> {
  const { site } = deps;
  const day = await officeDay(tx, deps);
  const line = await counterLine(tx, deps, day, counter);
  const waiting = await ticketsInState(tx, site, day, ['waiting']);
  const next = await nextInLine(tx, deps, day, line);
  const first = waiting.find(({ id }) => id === next?.head.id);
  const setBack = await clockSetBackToday(tx, deps);
  const views = async (...states: TicketState[]) =>
    ticketViews(tx, await ticketsInState(tx, site, day, states));
  return {
    day,
    next:
      next === null || first === undefined
        ? null
        : { ...{ id: first.id, number: numberOf(first), why: next.why }, since: isoTime(first.issuedAt) },
    waiting: await ticketViews(tx, inCallOrder(waiting, line)),
    atCounters: await views('called', 'serving'),
    aside: await views('held', 'no-show'),
    ended: await ticketViews(tx, await endedTickets(tx, site, day, ENDED_SHOWN)),
    rules: await officeSetting(tx, site, 'queue.calls', day),
    ...(setBack && { clockSetBack: { at: isoTime(setBack.at), seconds: setBack.secondsBack } }),
  };
}

function inCallOrder(
  waiting: readonly TicketRow[],
  { services, lastLanes, rules }: CounterLine,
): TicketRow[] {
  const served = waiting.filter(({ service }) => services.includes(service));
  const others = waiting.filter(({ service }) => !services.includes(service));
  return [...callOrder(served, lastLanes, rules), ...callOrder(others, lastLanes, rules)];
}

function numberOf({ series, serial }: TicketRow): string {
  return ticketNumber(series, serial);
}

/** One ticket of any day; null when there is none. */
export async function readTicket(tx: Tx, id: string): Promise<QueueTicket | null> {
  const row = await ticketById(tx, id);
  return row === null ? null : ticketView(tx, row);
}
