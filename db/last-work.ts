import { and, desc, eq, lt, notInArray } from 'drizzle-orm';
import type { EventKind } from '../domain/event-kinds.ts';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { events } from './tables/site.ts';

/** The number of the last event before an instant (ms since 1970) that is of no quiet kind; 0 when there is none. */
export async function lastWorkBefore(
  tx: Tx,
  site: string,
  { before, quiet }: { before: number; quiet: ReadonlySet<EventKind> },
): Promise<number> {
  const [row] = await queries(tx)
    .select({ seq: events.seq })
    .from(events)
    .where(and(eq(events.site, site), lt(events.at, before), notInArray(events.kind, [...quiet])))
    .orderBy(desc(events.seq))
    .limit(1);
  return row?.seq ?? 0;
}
