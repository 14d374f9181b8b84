import { and, eq, ne, sql } from 'drizzle-orm';
import type { ServiceCode } from '../domain/queue/services.ts';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { tickets } from './tables/queue.ts';

/** Numbers of one service on one day that were not given back, and those whose visit was done. */
export interface ServiceCounts {
  readonly service: ServiceCode;
  readonly given: number;
  readonly served: number;
}

export async function countsOfDay(tx: Tx, site: string, day: string): Promise<ServiceCounts[]> {
  const { service, state } = tickets;
  return queries(tx)
    .select({
      service,
      given: sql<number>`count(*)`,
      served: sql<number>`sum(CASE WHEN ${state} = 'done' THEN 1 ELSE 0 END)`,
    })
    .from(tickets)
    .where(and(eq(tickets.site, site), eq(tickets.day, day), ne(state, 'cancelled')))
    .groupBy(service);
}
