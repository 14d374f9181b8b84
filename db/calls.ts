import type { Lane } from '../domain/queue/next-ticket.ts';
import type { Tx } from '../server/ports.ts';
import { hot } from './open-tx.ts';

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

/** The lanes of the day's last calls over all counters, newest first. */
export async function lastLanes(tx: Tx, site: string, day: string, limit: number): Promise<Lane[]> {
  const rows = await hot<{ lane: Lane }>(tx, 'last-lanes', [site, day, limit]);
  return rows.map(({ lane }) => lane);
}
