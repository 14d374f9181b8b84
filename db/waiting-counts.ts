import type { Lane } from '../domain/queue/next-ticket.ts';
import { SERVICE_CODES, type ServiceCode } from '../domain/queue/services.ts';
import type { VisitKind } from '../domain/queue/visit-kind.ts';
import type { Tx } from '../server/ports.ts';
import { hot } from './open-tx.ts';

/** How many wait for each service, by lane. */
export type WaitingCounts = Record<ServiceCode, Record<Lane, number>>;

/** How many wait for one service in one lane, and how many of them go on with an earlier visit. */
export interface WaitingRow {
  readonly service: ServiceCode;
  readonly lane: Lane;
  readonly waiting: number;
  readonly lanjutan: number;
}

export async function addWaiting(
  tx: Tx,
  where: { site: string; day: string; service: ServiceCode; lane: Lane; kind?: VisitKind },
  change: 1 | -1,
): Promise<void> {
  const place = [where.site, where.day, where.service, where.lane];
  const lanjutan = where.kind === 'lanjutan' ? 1 : 0;
  if (change === 1) await hot(tx, 'waiting-more', [...place, lanjutan]);
  else await hot(tx, 'waiting-less', [lanjutan, ...place]);
}

/** Who waits, counted: one row for each service and lane that had anybody today. */
export async function waitingRows(tx: Tx, site: string, day: string): Promise<WaitingRow[]> {
  return hot<WaitingRow>(tx, 'waiting-of-day', [site, day]);
}

export async function waitingOn(tx: Tx, site: string, day: string): Promise<WaitingCounts> {
  const none = (): Record<Lane, number> => ({ regular: 0, priority: 0 });
  const counts: WaitingCounts = { PU: none(), BPU: none(), JHT: none(), INFO: none() };
  for (const { service, lane, waiting } of await waitingRows(tx, site, day)) counts[service][lane] = waiting;
  return counts;
}

/** How many wait in each lane over these services. */
export function laneTotals(
  counts: WaitingCounts,
  services: readonly ServiceCode[] = SERVICE_CODES,
): Record<Lane, number> {
  const totals = { regular: 0, priority: 0 };
  for (const service of services) {
    totals.regular += counts[service].regular;
    totals.priority += counts[service].priority;
  }
  return totals;
}

/** How many wait for each service, both lanes together. */
export function serviceTotals(counts: WaitingCounts): Record<ServiceCode, number> {
  const total = (service: ServiceCode) => counts[service].regular + counts[service].priority;
  return { PU: total('PU'), BPU: total('BPU'), JHT: total('JHT'), INFO: total('INFO') };
}
