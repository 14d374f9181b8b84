import type { Tx } from '../server/ports.ts';
import { hot } from './open-tx.ts';
import type { stays } from './tables/queue.ts';

export type StayRow = typeof stays.$inferSelect;

/** Notes a ticket's time at a counter, as it leaves. */
export async function insertStay(tx: Tx, s: StayRow): Promise<void> {
  const whose = [s.id, s.site, s.day, s.ticketId, s.counter, s.service, s.kind, s.end];
  await hot(tx, 'stay-insert', [...whose, s.calledAt, s.endedAt, s.comingMs, s.servedMs]);
}

/** The move that ended it was taken back: the ticket is still there. */
export async function deleteStay(tx: Tx, id: string): Promise<void> {
  await hot(tx, 'stay-delete', [id]);
}
