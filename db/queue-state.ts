import { and, desc, eq, gte, inArray, or } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { tickets } from './tables/queue.ts';
import { serials } from './tables/site.ts';
import type { TicketRow } from './tickets.ts';

export type SerialRow = Pick<typeof serials.$inferSelect, 'scope' | 'period' | 'last'>;

/** The number given out last; null in an office that never gave one. */
export async function newestTicket(tx: Tx, site: string): Promise<TicketRow | null> {
  const [row] = await queries(tx)
    .select()
    .from(tickets)
    .where(eq(tickets.site, site))
    .orderBy(desc(tickets.id))
    .limit(1);
  return row ?? null;
}

/** The tickets among these ids, as they are now. */
export async function ticketsNamed(tx: Tx, site: string, ids: readonly string[]): Promise<TicketRow[]> {
  return queries(tx)
    .select()
    .from(tickets)
    .where(and(eq(tickets.site, site), inArray(tickets.id, [...ids])));
}

/** How far each series has come that can still give a number on `day` or later: by day, by year, or without end. */
export async function livingSerials(tx: Tx, site: string, day: string): Promise<SerialRow[]> {
  const { scope, period, last } = serials;
  const alive = or(gte(period, day), inArray(period, ['', day.slice(0, 4)]));
  return queries(tx)
    .select({ scope, period, last })
    .from(serials)
    .where(and(eq(serials.site, site), alive))
    .orderBy(scope, period);
}
