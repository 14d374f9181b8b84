import { asc } from 'drizzle-orm';
import { queries } from '../../db/open-tx.ts';
import { events } from '../../db/tables/site.ts';
import type { EventKind } from '../../domain/event-kinds.ts';
import type { Office } from './open-office.ts';

/** What the log holds, oldest first; of one kind where it is named. */
export async function eventsOf(office: Office, kind?: EventKind): Promise<(typeof events.$inferSelect)[]> {
  const all = await office.store.read((tx) => queries(tx).select().from(events).orderBy(asc(events.seq)));
  return kind === undefined ? all : all.filter((event) => event.kind === kind);
}
