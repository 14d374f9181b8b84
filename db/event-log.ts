import { createHash } from 'node:crypto';
import { and, asc, desc, eq, gte, inArray, lt, max, or } from 'drizzle-orm';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { EventKind } from '../domain/event-kinds.ts';
import type { NewEvent, RecordedEvent, Tx } from '../server/ports.ts';
import { hot, queries } from './open-tx.ts';
import { events, site } from './tables/site.ts';

/** Raised when the form of what is hashed changes; old rows keep theirs. */
const CHAIN_VERSION = 1;

/** What the first event is chained to. */
export const CHAIN_START = Buffer.alloc(32);

/** Appends to the log and moves the site's head. Called by the store alone, last in each unit. */
export async function appendEvents(
  tx: Tx,
  siteId: string,
  at: number,
  news: readonly NewEvent[],
): Promise<RecordedEvent[]> {
  const recorded: RecordedEvent[] = [];
  for (const event of news) {
    const [row] = await hot<{ seq: number; head: Buffer }>(tx, 'site-advance', [siteId]);
    if (row === undefined) throw new Error('the site row is missing');
    const full = { ...event, seq: row.seq, site: siteId, at };
    const hash = chainHash(row.head, full);
    const data = canonicalJson(event.data);
    await hot(tx, 'event-insert', [siteId, row.seq, at, event.actor, event.kind, event.subject, data, hash]);
    await hot(tx, 'site-head', [hash, siteId]);
    recorded.push(full);
  }
  return recorded;
}

/** SHA-256 of the previous hash and the event in canonical JSON. */
export function chainHash(previous: Uint8Array, event: RecordedEvent): Buffer {
  return createHash('sha256').update(previous).update(chainContent(event)).digest();
}

/** What of an event is hashed: canonical JSON of the chain's version and all its columns. */
export function chainContent(event: RecordedEvent): string {
  return canonicalJson([
    CHAIN_VERSION,
    event.seq,
    event.site,
    event.at,
    event.actor,
    event.kind,
    event.subject,
    event.data,
  ]);
}

/** One event by its number; null when there is none. */
export async function eventNumbered(tx: Tx, siteId: string, seq: number): Promise<RecordedEvent | null> {
  const [row] = await queries(tx)
    .select()
    .from(events)
    .where(and(eq(events.site, siteId), eq(events.seq, seq)));
  return row ?? null;
}

/** The events of these kinds about any of these subjects, oldest first. */
export async function eventsAbout(
  tx: Tx,
  siteId: string,
  subjects: readonly string[],
  kinds: readonly EventKind[],
): Promise<RecordedEvent[]> {
  return queries(tx)
    .select()
    .from(events)
    .where(
      and(eq(events.site, siteId), inArray(events.subject, [...subjects]), inArray(events.kind, [...kinds])),
    )
    .orderBy(asc(events.seq));
}

/** The last event of these kinds for each subject that has one. */
export async function lastEventOf(
  tx: Tx,
  siteId: string,
  subjects: readonly string[],
  kinds: readonly EventKind[],
): Promise<RecordedEvent[]> {
  const ofSubject = and(
    eq(events.site, siteId),
    inArray(events.subject, [...subjects]),
    inArray(events.kind, [...kinds]),
  );
  const last = queries(tx)
    .select({ seq: max(events.seq) })
    .from(events)
    .where(ofSubject)
    .groupBy(events.subject);
  return queries(tx)
    .select()
    .from(events)
    .where(and(eq(events.site, siteId), inArray(events.seq, last)))
    .orderBy(desc(events.seq));
}

/** Number and hash of the last event: what the whole log hangs on. */
export async function chainHead(tx: Tx, siteId: string): Promise<{ seq: number; hash: Buffer }> {
  const [row] = await queries(tx)
    .select({ seq: site.seq, hash: site.head })
    .from(site)
    .where(eq(site.id, siteId));
  return row ?? { seq: 0, hash: CHAIN_START };
}

/** The number of the last event; 0 before the first. */
export async function lastSeq(tx: Tx, siteId: string): Promise<number> {
  const [row] = await queries(tx).select({ seq: site.seq }).from(site).where(eq(site.id, siteId));
  return row?.seq ?? 0;
}

/** When the last event was written, ms since 1970; 0 before the first. */
export async function lastEventAt(tx: Tx, siteId: string): Promise<number> {
  const [row] = await queries(tx)
    .select({ at: events.at })
    .from(events)
    .where(eq(events.site, siteId))
    .orderBy(desc(events.seq))
    .limit(1);
  return row?.at ?? 0;
}

/** When the last event outside a span of time was written, ms since 1970; null when there is none. */
export async function lastEventOutside(
  tx: Tx,
  siteId: string,
  span: { from: number; to: number },
): Promise<number | null> {
  const [row] = await queries(tx)
    .select({ at: events.at })
    .from(events)
    .where(and(eq(events.site, siteId), or(lt(events.at, span.from), gte(events.at, span.to))))
    .orderBy(desc(events.seq))
    .limit(1);
  return row?.at ?? null;
}

/** The hashes of these events, as far as they are there. */
export async function eventHashes(
  tx: Tx,
  siteId: string,
  seqs: readonly number[],
): Promise<{ seq: number; hash: Buffer }[]> {
  return queries(tx)
    .select({ seq: events.seq, hash: events.hash })
    .from(events)
    .where(and(eq(events.site, siteId), inArray(events.seq, [...seqs])));
}
