import { lastLanes } from '../../db/calls.ts';
import { firstInLanes, type NextWaiting } from '../../db/next-waiting.ts';
import { laneHeads } from '../../db/tickets.ts';
import { callOrder } from '../../domain/queue/call-order.ts';
import { type CounterGroup, countersLike, servicesAt } from '../../domain/queue/counter-services.ts';
import { type Lane, type Next, type NextRules, whoIsNext } from '../../domain/queue/next-ticket.ts';
import { SERVICE_CODES, type ServiceCode } from '../../domain/queue/services.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';

/** The queue as one counter sees it; as a counter that serves everything does, where none is named. */
export interface CounterLine {
  readonly services: readonly ServiceCode[];
  readonly rules: NextRules;
  /** The lanes of the last calls that count here, newest first. */
  readonly lastLanes: readonly Lane[];
}

export async function counterLine(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  day: string,
  counter: number | null,
): Promise<CounterLine> {
  const rules = await officeSetting(tx, site, 'queue.rules', day);
  const { counters } = await officeSetting(tx, site, 'office.counters', day);
  const alike: CounterGroup = counter === null ? 'all' : countersLike(counter, counters);
  return {
    services: counter === null ? SERVICE_CODES : servicesAt(counter, counters),
    rules,
    lastLanes: await lastLanes(tx, site, day, rules.priorityRun, alike),
  };
}

/** Whom the counter calls now, and why; null when nobody waits for it. Calling and telling both ask here. */
export async function nextInLine(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  day: string,
  line: CounterLine,
): Promise<Next | null> {
  const heads = await laneHeads(tx, site, day, line.services);
  return whoIsNext(heads, line.lastLanes, line.rules);
}

/** The next so many this counter will call if nobody else comes, in that order. */
export async function nextFew(
  tx: Tx,
  { site }: Pick<Deps, 'site'>,
  day: string,
  line: CounterLine,
  count: number,
): Promise<NextWaiting[]> {
  const first = await firstInLanes(tx, site, day, line.services, count);
  return callOrder(first, line.lastLanes, line.rules).slice(0, count);
}
