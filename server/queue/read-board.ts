import type { Board, BoardCounter } from '../../contract/board.ts';
import { lastSeq } from '../../db/event-log.ts';
import { ticketsInState } from '../../db/tickets.ts';
import { serviceTotals, waitingOn } from '../../db/waiting-counts.ts';
import type { Pause } from '../../domain/queue/pause.ts';
import { ticketNumber } from '../../domain/queue/ticket-number.ts';
import { counterNames } from '../counters/counter-name.ts';
import { readCounters } from '../counters/read-counters.ts';
import { unattendedSince } from '../counters/unattended.ts';
import { isoTime } from '../http/office-time.ts';
import { closedView } from '../office-day/closed-view.ts';
import { officeNow } from '../office-day/office-now.ts';
import type { Deps, Tx } from '../ports.ts';
import { recentCalls } from './recent-calls.ts';

/** What hangs on the wall, as committed at this moment. */
export async function readBoard(tx: Tx, deps: Pick<Deps, 'site' | 'clock' | 'spool'>): Promise<Board> {
  const { site, clock, spool } = deps;
  const office = await officeNow(tx, deps);
  const { day, closed } = office;
  const isUnattended = (await unattendedSince(tx, deps, office)) !== null;
  return {
    seq: await lastSeq(tx, site),
    now: isoTime(clock.now()),
    counters: await boardCounters(tx, deps, day),
    recent: await recentCalls(tx, site, day),
    waiting: serviceTotals(await waitingOn(tx, site, day)),
    printer: spool.states().map(({ name, state }) => ({ name, state })),
    ...(closed && { closed: closedView(closed) }),
    ...(isUnattended && { unattended: true }),
  };
}

async function boardCounters(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock'>,
  day: string,
): Promise<BoardCounter[]> {
  const { site } = deps;
  const busy = await ticketsInState(tx, site, day, ['called', 'serving']);
  const nameOf = await counterNames(tx, site, day);
  const board: BoardCounter[] = [];
  for (const { counter, seat, paused } of await readCounters(tx, deps, day)) {
    const ticket = busy.find((candidate) => candidate.counter === counter);
    board.push({
      counter,
      name: nameOf(counter),
      number: ticket === undefined ? null : ticketNumber(ticket.series, ticket.serial),
      service: ticket?.service ?? null,
      state: ticket === undefined ? 'idle' : ticket.state === 'called' ? 'called' : 'serving',
      calledAt: ticket?.calledAt ? isoTime(ticket.calledAt) : null,
      staffed: seat !== null,
      ...(paused && { paused: boardPause(paused) }),
      ...(ticket?.help === 1 && { fetch: true }),
    });
  }
  return board;
}

function boardPause({ reason, until }: Pause): NonNullable<BoardCounter['paused']> {
  return { reason, ...(until !== null && { until: isoTime(until) }) };
}
