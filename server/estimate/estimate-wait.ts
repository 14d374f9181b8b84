import { lastLanes } from '../../db/calls.ts';
import { type TicketRow, ticketsInState } from '../../db/tickets.ts';
import { waitingRows } from '../../db/waiting-counts.ts';
import { callOrder } from '../../domain/queue/call-order.ts';
import { type InLine, placeOfNewcomer, placesInOrder } from '../../domain/queue/estimate/people-before.ts';
import { type Place, type WaitingRange, waitingRange } from '../../domain/queue/estimate/waiting-range.ts';
import type { Lane, NextRules } from '../../domain/queue/next-ticket.ts';
import { perService, type ServiceCode } from '../../domain/queue/services.ts';
import type { Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { type EstimateDeps, outlookNow } from './outlook-now.ts';

/** Whose wait is estimated. */
interface Comer {
  /** The office day of the number, `YYYY-MM-DD`. */
  readonly day: string;
  readonly service: ServiceCode;
  readonly lane: Lane;
}

/** How long somebody will wait who joins the end of the queue now; null for a number of another day. */
export async function estimateOnArrival(
  tx: Tx,
  deps: EstimateDeps,
  comer: Comer,
): Promise<WaitingRange | null> {
  if (comer.day !== (await officeDay(tx, deps))) return null;
  const { past, rules, rangeOf } = await lookAround(tx, deps, comer.day);
  const waiting = await waitingRows(tx, deps.site, comer.day);
  return rangeOf(placeOfNewcomer(comer, waiting, past, rules));
}

/** The same for somebody who stands at `rank`. Reads the queue: not for a rush. */
export async function estimateOnRank(
  tx: Tx,
  deps: EstimateDeps,
  comer: Comer & Pick<TicketRow, 'kind' | 'rank'>,
): Promise<WaitingRange | null> {
  const { day, rank } = comer;
  if (day !== (await officeDay(tx, deps))) return null;
  const { past, rules, rangeOf } = await lookAround(tx, deps, day);
  const own = { ...comer, id: '' };
  const waiting = await ticketsInState(tx, deps.site, day, ['waiting']);
  const inLine: (InLine & { readonly rank: number })[] = [
    ...waiting.filter((other) => other.rank < rank),
    own,
    ...waiting.filter((other) => other.rank >= rank),
  ];
  const places = placesInOrder(callOrder(inLine, past, rules), past, rules);
  const place = places.get(own.id);
  return place === undefined ? null : rangeOf(place);
}

/** How long somebody will wait who takes a number now without priority, for each service. */
export async function estimatesOfServices(
  tx: Tx,
  deps: EstimateDeps,
  day: string,
): Promise<Record<ServiceCode, WaitingRange>> {
  const { past, rules, rangeOf } = await lookAround(tx, deps, day);
  const waiting = await waitingRows(tx, deps.site, day);
  return perService((service) =>
    rangeOf(placeOfNewcomer({ service, lane: 'regular' }, waiting, past, rules)),
  );
}

/**
 * How long each will still wait, by the id of the ticket.
 * @param ordered all who wait today, in the order in which they will be called
 */
export async function estimatesOfWaiting(
  tx: Tx,
  deps: EstimateDeps,
  day: string,
  ordered: readonly InLine[],
): Promise<Map<string, WaitingRange>> {
  if (ordered.length === 0) return new Map();
  const { past, rules, rangeOf } = await lookAround(tx, deps, day);
  const places = placesInOrder(ordered, past, rules);
  return new Map([...places].map(([id, place]) => [id, rangeOf(place)]));
}

/** What any number of estimates of one moment have in common. */
async function lookAround(
  tx: Tx,
  deps: EstimateDeps,
  day: string,
): Promise<{ past: Lane[]; rules: NextRules; rangeOf: (place: Place) => WaitingRange }> {
  const { site } = deps;
  const rules = await officeSetting(tx, site, 'queue.rules', day);
  const range = await officeSetting(tx, site, 'queue.estimate', day);
  const past = await lastLanes(tx, site, day, rules.priorityRun);
  const office = await outlookNow(tx, deps);
  return { past, rules, rangeOf: (place) => waitingRange(place, office, range) };
}
