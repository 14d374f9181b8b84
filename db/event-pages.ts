import { and, asc, eq, gte, lte } from 'drizzle-orm';
import type { RecordedEvent, Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { events } from './tables/site.ts';

/** The events from `first` to `last`, both included, with the hash stored with each; oldest first. */
export async function eventsWithHashes(
  tx: Tx,
  siteId: string,
  first: number,
  last: number,
): Promise<(RecordedEvent & { readonly hash: Uint8Array })[]> {
  return queries(tx)
    .select()
    .from(events)
    .where(and(eq(events.site, siteId), gte(events.seq, first), lte(events.seq, last)))
    .orderBy(asc(events.seq));
}
