import type { Lane } from '../domain/queue/next-ticket.ts';
import type { ServiceCode } from '../domain/queue/services.ts';
import type { Tx } from '../server/ports.ts';
import { hot } from './open-tx.ts';

/** How many wait for each service, by lane. */
export type WaitingCounts = Record<ServiceCode, Record<Lane, number>>;

export async function addWaiting(
  tx: Tx,
  where: { site: string; day: string; service: ServiceCode; lane: Lane },
  change: 1 | -1,
): Promise<void> {
  await hot(tx, change === 1 ? 'waiting-more' : 'waiting-less', [
    where.site,
    where.day,
    where.service,
    where.lane,
  ]);
}

export async function waitingOn(tx: Tx, site: string, day: string): Promise<WaitingCounts> {
  const none = (): Record<Lane, number> => ({ regular: 0, priority: 0 });
  const counts: WaitingCounts = { PU: none(), BPU: none(), JHT: none(), INFO: none() };
  const rows = await hot<{ service: ServiceCode; lane: Lane; waiting: number }>(tx, 'waiting-of-day', [
    site,
    day,
  ]);
  for (const { service, lane, waiting } of rows) counts[service][lane] = waiting;
  return counts;
}

/** How many wait in each lane over all services. */
export function laneTotals(counts: WaitingCounts): Record<Lane, number> {
  const totals = { regular: 0, priority: 0 };
  for (const { regular, priority } of Object.values(counts)) {
    totals.regular += regular;
    totals.priority += priority;
  }
  return totals;
}

/** How many wait for each service, both lanes together. */
export function serviceTotals(counts: WaitingCounts): Record<ServiceCode, number> {
  const total = (service: ServiceCode) => counts[service].regular + counts[service].priority;
  return { PU: total('PU'), BPU: total('BPU'), JHT: total('JHT'), INFO: total('INFO') };
}
