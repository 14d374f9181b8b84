import { and, desc, eq, inArray, notInArray } from 'drizzle-orm';
import type { CounterGroup } from '../domain/queue/counter-services.ts';
import type { Lane } from '../domain/queue/next-ticket.ts';
import type { Tx } from '../server/ports.ts';
import { hot, queries } from './open-tx.ts';
import { calls } from './tables/queue.ts';

export interface CallRow {
  readonly site: string;
  readonly day: string;
  readonly callOrder: number;
  readonly ticketId: string;
  readonly lane: Lane;
  readonly counter: number;
  /** ms since 1970. */
  readonly at: number;
}

export async function insertCall(tx: Tx, c: CallRow): Promise<void> {
  await hot(tx, 'call-insert', [c.site, c.day, c.callOrder, c.ticketId, c.lane, c.counter, c.at]);
}

/** A call that was taken back never was: the run of priority calls goes on as before it. */
export async function deleteCall(tx: Tx, site: string, day: string, callOrder: number): Promise<void> {
  await hot(tx, 'call-delete', [site, day, callOrder]);
}

/** The lanes of the day's last calls over these counters, newest first. */
export async function lastLanes(
  tx: Tx,
  site: string,
  day: string,
  limit: number,
  counters: CounterGroup = 'all',
): Promise<Lane[]> {
  if (counters === 'all') {
    const rows = await hot<{ lane: Lane }>(tx, 'last-lanes', [site, day, limit]);
    return rows.map(({ lane }) => lane);
  }
  const { counter } = calls;
  const among =
    'only' in counters ? inArray(counter, [...counters.only]) : notInArray(counter, [...counters.allBut]);
  const rows = await queries(tx)
    .select({ lane: calls.lane })
    .from(calls)
    .where(and(eq(calls.site, site), eq(calls.day, day), among))
    .orderBy(desc(calls.callOrder))
    .limit(limit);
  return rows.map(({ lane }) => lane);
}
