import { lastLanes } from '../../db/calls.ts';
import { usedCounters } from '../../db/counters.ts';
import { ticketsInState } from '../../db/tickets.ts';
import { laneTotals, waitingOn } from '../../db/waiting-counts.ts';
import { callOrder } from '../../domain/queue/call-order.ts';
import { countersServing, servicesInLineWith } from '../../domain/queue/counter-services.ts';
import type { Head, Lane, NextRules } from '../../domain/queue/next-ticket.ts';
import { peopleAhead } from '../../domain/queue/people-ahead.ts';
import { SERVICE_CODES, type ServiceCode } from '../../domain/queue/services.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

interface Place {
  readonly day: string;
  readonly service: ServiceCode;
  readonly lane: Lane;
}

/**
 * How many are called before somebody who joins the end of the queue now, if nobody else comes. Where counters serve
 * only some services, those of every counter that serves this one count as one line: it may go faster than that.
 */
export async function aheadOnArrival(tx: Tx, deps: Pick<Deps, 'site'>, place: Place): Promise<number> {
  const { services, past, rules } = await lineOf(tx, deps, place);
  const waiting = laneTotals(await waitingOn(tx, deps.site, place.day), services);
  return peopleAhead(place.lane, waiting, past, rules);
}

/** The same for somebody who stands at `rank`, before those of a higher one. Reads the queue: not for a rush. */
export async function aheadOnRank(
  tx: Tx,
  deps: Pick<Deps, 'site'>,
  place: Place & { readonly rank: number },
): Promise<number> {
  const { day, lane, rank } = place;
  const { services, past, rules } = await lineOf(tx, deps, place);
  const waiting = await ticketsInState(tx, deps.site, day, ['waiting']);
  const others = waiting.filter(({ service }) => services.includes(service));
  const own: Head = { id: '', lane, rank };
  const inLine: Head[] = [
    ...others.filter((other) => other.rank < rank),
    own,
    ...others.filter((other) => other.rank >= rank),
  ];
  return callOrder(inLine, past, rules).indexOf(own);
}

/**
 * The same for each of those who wait, by the id of the ticket.
 * @param waiting all of the day who wait, by rank
 */
export async function aheadOfWaiting(
  tx: Tx,
  deps: Pick<Deps, 'site'>,
  day: string,
  waiting: readonly (Head & Pick<Place, 'service'>)[],
): Promise<Map<string, number>> {
  const ahead = new Map<string, number>();
  for (const service of new Set(waiting.map((ticket) => ticket.service))) {
    const { services, past, rules } = await lineOf(tx, deps, { day, service });
    const inLine = waiting.filter((other) => services.includes(other.service));
    for (const [place, ticket] of callOrder(inLine, past, rules).entries()) {
      if (ticket.service === service) ahead.set(ticket.id, place);
    }
  }
  return ahead;
}

/** The line a service stands in: which services are in it, and what was called from it last. */
async function lineOf(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  { day, service }: Pick<Place, 'day' | 'service'>,
): Promise<{ services: readonly ServiceCode[]; past: readonly Lane[]; rules: NextRules }> {
  const rules = await officeSetting(tx, site, 'queue.rules', day);
  const { counters } = await officeSetting(tx, site, 'office.counters', day);
  const isOneLine = counters.every(({ services }) => services === undefined);
  const used = isOneLine ? [] : (await usedCounters(tx, site)).map(({ counter }) => counter);
  const services = isOneLine ? SERVICE_CODES : servicesInLineWith(service, counters, used);
  const past = await lastLanes(tx, site, day, rules.priorityRun, countersServing(service, counters));
  return { services, past, rules };
}
