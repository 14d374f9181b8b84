import type { ServiceCode } from '../domain/queue/services.ts';
import type { VisitKind } from '../domain/queue/visit-kind.ts';
import type { Tx } from '../server/ports.ts';
import { hot } from './open-tx.ts';

/** Of each service and kind so many stays are read, the newest: more would not make an estimate better. */
const STAYS_READ = 500;

/** Between two people at a counter; whatever lasts longer is a pause, ms. */
const LONGEST_BETWEEN_MS = 5 * 60_000;

/** Office days `YYYY-MM-DD`, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A measured time at a counter: from the call until it was left, running time, ms. */
export interface MeasuredStay {
  readonly service: ServiceCode;
  readonly kind: VisitKind;
  readonly ms: number;
}

/** The last days up to `day` on which anybody was at a counter, with how many counters worked; newest first. */
export async function workedDays(
  tx: Tx,
  site: string,
  day: string,
  count: number,
): Promise<{ day: string; counters: number }[]> {
  return hot(tx, 'stays-days', [site, day, count]);
}

/** The newest stays of these days. A ticket that was still there when the day ended has none. */
export async function measuredStays(tx: Tx, site: string, { from, to }: Days): Promise<MeasuredStay[]> {
  return hot(tx, 'stays-measured', [site, from, to, STAYS_READ]);
}

/** How long a counter takes from one person to the next while somebody waits, ms; 0 when it was never seen. */
export async function meanBetween(tx: Tx, site: string, { from, to }: Days): Promise<number> {
  const [row] = await hot<{ ms: number | null }>(tx, 'stays-between', [site, from, to, LONGEST_BETWEEN_MS]);
  return row?.ms ?? 0;
}

/** How many numbers of the priority lane were taken in each hour of the office's clock, all days together. */
export async function priorityArrivals(
  tx: Tx,
  site: string,
  { from, to }: Days,
  officeOffsetMs: number,
): Promise<{ hour: number; people: number }[]> {
  return hot(tx, 'priority-arrivals', [officeOffsetMs, site, from, to]);
}
