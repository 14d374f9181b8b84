import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import type { BerkasRow } from './berkas.ts';
import { queries } from './open-tx.ts';
import { berkas } from './tables/berkas.ts';
import { tickets } from './tables/queue.ts';
import type { TicketRow } from './tickets.ts';

/** The ticket whose follow page hangs on this hash; null when there is none. */
export async function ticketByToken(tx: Tx, site: string, tokenHash: Buffer): Promise<TicketRow | null> {
  const [row] = await queries(tx)
    .select()
    .from(tickets)
    .where(and(eq(tickets.site, site), eq(tickets.tokenHash, tokenHash)));
  return row ?? null;
}

/** The berkas whose page hangs on this hash; null when there is none. */
export async function berkasByToken(tx: Tx, site: string, tokenHash: Buffer): Promise<BerkasRow | null> {
  const [row] = await queries(tx)
    .select()
    .from(berkas)
    .where(and(eq(berkas.site, site), eq(berkas.tokenHash, tokenHash)));
  return row ?? null;
}

/** The berkas with this short code; null when there is none. */
export async function berkasByCode(tx: Tx, site: string, code: string): Promise<BerkasRow | null> {
  const [row] = await queries(tx)
    .select()
    .from(berkas)
    .where(and(eq(berkas.site, site), eq(berkas.code, code)));
  return row ?? null;
}

/** The tickets of later days that were given for one of an earlier day. */
export async function ticketsCarriedBeyond(tx: Tx, site: string, day: string): Promise<TicketRow[]> {
  return queries(tx)
    .select()
    .from(tickets)
    .where(and(eq(tickets.site, site), gt(tickets.day, day), isNotNull(tickets.replaces)))
    .orderBy(asc(tickets.day), asc(tickets.rank), asc(tickets.id));
}
