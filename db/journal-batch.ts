import { and, asc, eq, gt } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import type { JournalBatch } from '../server/ports-backup.ts';
import { queries } from './open-tx.ts';
import { livingSerials, ticketsNamed } from './queue-state.ts';
import { events } from './tables/site.ts';
import type { TicketRow } from './tickets.ts';

/**
 * What the journal is told of the events after number `after`, at most `limit` of them: the events themselves, the
 * tickets they are about as they are now, and how far each series has come.
 */
export async function journalBatch(
  tx: Tx,
  siteId: string,
  { after, limit, day }: { after: number; limit: number; day: string },
): Promise<JournalBatch> {
  const rows = await queries(tx)
    .select()
    .from(events)
    .where(and(eq(events.site, siteId), gt(events.seq, after)))
    .orderBy(asc(events.seq))
    .limit(limit);
  const subjects = new Set(rows.map(({ subject }) => subject));
  const tickets = await ticketsNamed(tx, siteId, [...subjects]);
  return {
    events: rows.map(({ hash, ...event }) => ({ ...event, hash: hash.toString('hex') })),
    tickets: tickets.map(({ tokenHash, ...ticket }) => ({ ...ticket, tokenHash: tokenHash.toString('hex') })),
    serials: rows.length === 0 ? [] : await livingSerials(tx, siteId, day),
  };
}

/** A ticket of a batch as the table has it. */
export function journalTicket(row: JournalBatch['tickets'][number]): TicketRow {
  return { ...row, tokenHash: Buffer.from(String(row.tokenHash), 'hex') } as unknown as TicketRow;
}
