import type { Lane, NextRules } from '../next-ticket.ts';
import { lanesAhead, mayOvertake } from '../people-ahead.ts';
import type { ServiceCode } from '../services.ts';
import type { VisitKind } from '../visit-kind.ts';
import type { Group, Place } from './waiting-range.ts';

/** How many wait for one service in one lane, and how many of them are lanjutan. */
export interface WaitingGroup {
  readonly service: ServiceCode;
  readonly lane: Lane;
  readonly waiting: number;
  readonly lanjutan: number;
}

/**
 * The place of somebody who would take a number now. Where only some of a lane go before, they are taken to be a mix
 * like the whole lane: counts are kept, so that a long queue costs no more than a short one.
 * @param waiting all who wait, counted
 * @param lastLanes the lanes of the office's last calls, newest first
 */
export function placeOfNewcomer(
  who: { readonly service: ServiceCode; readonly lane: Lane },
  waiting: readonly WaitingGroup[],
  lastLanes: readonly Lane[],
  rules: NextRules,
): Place {
  const total = { priority: inLane(waiting, 'priority'), regular: inLane(waiting, 'regular') };
  const ahead = lanesAhead(who.lane, total, lastLanes, rules);
  return {
    service: who.service,
    ahead: [...firstOf(waiting, 'priority', ahead.priority), ...firstOf(waiting, 'regular', ahead.regular)],
    mayOvertake: mayOvertake(who.lane, ahead, lastLanes, rules),
  };
}

/** Somebody who waits. */
export interface InLine {
  readonly id: string;
  readonly service: ServiceCode;
  readonly kind: VisitKind;
  readonly lane: Lane;
}

/**
 * The places of all who wait.
 * @param ordered in the order in which they will be called if nobody else comes
 * @param lastLanes the lanes of the office's last calls, newest first
 */
export function placesInOrder(
  ordered: readonly InLine[],
  lastLanes: readonly Lane[],
  rules: NextRules,
): Map<string, Place> {
  const places = new Map<string, Place>();
  const lanes = { priority: 0, regular: 0 };
  const groups = new Map<string, Group>();
  for (const { id, service, kind, lane } of ordered) {
    const overtaking = mayOvertake(lane, lanes, lastLanes, rules);
    places.set(id, { service, ahead: [...groups.values()], mayOvertake: overtaking });
    lanes[lane] += 1;
    const key = `${service} ${kind}`;
    groups.set(key, { service, kind, people: (groups.get(key)?.people ?? 0) + 1 });
  }
  return places;
}

function inLane(waiting: readonly WaitingGroup[], lane: Lane): number {
  return waiting.filter((group) => group.lane === lane).reduce((sum, group) => sum + group.waiting, 0);
}

/** So many of a lane, of each service and kind in proportion. */
function firstOf(waiting: readonly WaitingGroup[], lane: Lane, people: number): Group[] {
  const groups = waiting
    .filter((group) => group.lane === lane)
    .flatMap(({ service, waiting: all, lanjutan }): Group[] => [
      { service, kind: 'first', people: all - lanjutan },
      { service, kind: 'lanjutan', people: lanjutan },
    ]);
  const all = groups.reduce((sum, group) => sum + group.people, 0);
  if (people >= all) return groups.filter((group) => group.people > 0);
  let seen = 0;
  let taken = 0;
  return groups.map((group) => {
    seen += group.people;
    const share = Math.round((seen / all) * people) - taken;
    taken += share;
    return { ...group, people: share };
  });
}
