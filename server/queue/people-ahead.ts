import { lastLanes } from '../../db/calls.ts';
import { ticketsInState } from '../../db/tickets.ts';
import { laneTotals, waitingOn } from '../../db/waiting-counts.ts';
import { callOrder } from '../../domain/queue/call-order.ts';
import type { Lane } from '../../domain/queue/next-ticket.ts';
import { peopleAhead } from '../../domain/queue/people-ahead.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

interface Place {
  readonly day: string;
  readonly service: ServiceCode;
  readonly lane: Lane;
}

/** How many are called before somebody who joins the end of the queue now, if nobody else comes. */
export async function aheadOnArrival(tx: Tx, { site }: Pick<Deps, 'site'>, place: Place): Promise<number> {
  const { day, lane } = place;
  const rules = await officeSetting(tx, site, 'queue.rules', day);
  const waiting = laneTotals(await waitingOn(tx, site, day));
  return peopleAhead(lane, waiting, await lastLanes(tx, site, day, rules.priorityRun), rules);
}

/** The same for somebody who stands at `rank`, before those of a higher one. Reads the queue: not for a rush. */
export async function aheadOnRank(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  place: Place & { readonly rank: number },
): Promise<number> {
  const { day, lane, rank } = place;
  const rules = await officeSetting(tx, site, 'queue.rules', day);
  const waiting = await ticketsInState(tx, site, day, ['waiting']);
  const own = { id: '', lane, rank };
  const inLine = [
    ...waiting.filter((other) => other.rank < rank),
    own,
    ...waiting.filter((other) => other.rank >= rank),
  ];
  return callOrder<{ id: string; lane: Lane; rank: number }>(
    inLine,
    await lastLanes(tx, site, day, rules.priorityRun),
    rules,
  ).indexOf(own);
}
