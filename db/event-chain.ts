import { and, asc, eq, gt } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { CHAIN_START, chainHash, chainHead } from './event-log.ts';
import { queries } from './open-tx.ts';
import { events } from './tables/site.ts';

/** A place in the chain: the number of an event and its hash. */
export interface ChainLink {
  readonly seq: number;
  readonly hash: Uint8Array;
}

/** Before the first event. */
export const CHAIN_BEGIN: ChainLink = { seq: 0, hash: CHAIN_START };

/**
 * The first number that does not fit, and how: what stands there is not what was hashed; it is not there; the site’s
 * own head is another; or an anchor noted there names another head than the chain has.
 */
export interface BrokenLink {
  readonly seq: number;
  readonly why: 'changed' | 'missing' | 'head' | 'anchor';
}

/** How far the chain was followed in one go. */
export interface ChainStretch {
  /** The last place that fits. */
  readonly last: ChainLink;
  readonly broken: BrokenLink | null;
  /** There was nothing more, and the site’s head fits too. */
  readonly atHead: boolean;
}

type EventRow = typeof events.$inferSelect;

/** Follows the chain behind a place that is known to fit, over `limit` events at most. */
export async function followChain(
  tx: Tx,
  siteId: string,
  from: ChainLink,
  limit: number,
): Promise<ChainStretch> {
  const rows = await queries(tx)
    .select()
    .from(events)
    .where(and(eq(events.site, siteId), gt(events.seq, from.seq)))
    .orderBy(asc(events.seq))
    .limit(limit);
  let last = from;
  for (const row of rows) {
    const why = await misfit(tx, last, row);
    if (why !== null) return { last, broken: { seq: last.seq + 1, why }, atHead: false };
    last = { seq: row.seq, hash: row.hash };
  }
  if (rows.length === limit) return { last, broken: null, atHead: false };
  const head = await chainHead(tx, siteId);
  if (head.seq === last.seq && head.hash.equals(last.hash)) return { last, broken: null, atHead: true };
  const cut = head.seq > last.seq;
  return { last, broken: { seq: last.seq + (cut ? 1 : 0), why: cut ? 'missing' : 'head' }, atHead: false };
}

/** Goes through the whole chain in one view: the first place that does not fit, or null when all do. */
export async function findBrokenLink(tx: Tx, siteId: string): Promise<BrokenLink | null> {
  let stretch: ChainStretch = { last: CHAIN_BEGIN, broken: null, atHead: false };
  while (stretch.broken === null && !stretch.atHead)
    stretch = await followChain(tx, siteId, stretch.last, 1_000);
  return stretch.broken;
}

/** The hash of an event as it is stored; null when there is no such number. Before the first stands `CHAIN_START`. */
export async function hashAt(tx: Tx, siteId: string, seq: number): Promise<Uint8Array | null> {
  if (seq === CHAIN_BEGIN.seq) return CHAIN_BEGIN.hash;
  const [row] = await queries(tx)
    .select({ hash: events.hash })
    .from(events)
    .where(and(eq(events.site, siteId), eq(events.seq, seq)));
  return row?.hash ?? null;
}

async function misfit(tx: Tx, last: ChainLink, row: EventRow): Promise<BrokenLink['why'] | null> {
  if (row.seq !== last.seq + 1) return 'missing';
  if (!chainHash(last.hash, row).equals(row.hash)) return 'changed';
  if (row.kind !== 'trail-anchored') return null;
  const { seq, head } = row.data;
  const anchored = await hashAt(tx, row.site, Number(seq));
  return anchored !== null && Buffer.from(anchored).toString('hex') === head ? null : 'anchor';
}
