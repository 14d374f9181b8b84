import { and, desc, eq, gte, inArray, lt, lte, max, min, type SQL } from 'drizzle-orm';
import type { EventKind } from '../domain/event-kinds.ts';
import type { RecordedEvent, Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { events } from './tables/site.ts';

/** What is looked for in the event log. What is left out narrows nothing. */
export interface EventQuery {
  readonly kinds?: readonly EventKind[];
  /** As the log names who did it, `user:<id>`. */
  readonly actor?: string;
  /** What it happened to; any of several. */
  readonly subject?: string | readonly string[];
  /** First and last number, both included. */
  readonly fromSeq?: number;
  readonly toSeq?: number;
  /** ms since 1970: from `from` until before `to`. */
  readonly from?: number;
  readonly to?: number;
  /** So many at most. */
  readonly limit: number;
  /** Only what came before this number: the last one of the page before. */
  readonly before?: number;
}

/** The events that fit, newest first. */
export async function searchEvents(tx: Tx, siteId: string, query: EventQuery): Promise<RecordedEvent[]> {
  const { limit, before } = query;
  const fits = await conditions(tx, siteId, query);
  if (fits === null) return [];
  return queries(tx)
    .select({
      ...{ seq: events.seq, site: events.site, at: events.at, actor: events.actor },
      ...{ kind: events.kind, subject: events.subject, data: events.data },
    })
    .from(events)
    .where(and(...fits, before === undefined ? undefined : lt(events.seq, before)))
    .orderBy(desc(events.seq))
    .limit(limit);
}

/** First and last number written from `from` until before `to`, ms since 1970; null when there is none. */
export async function numbersOfSpan(
  tx: Tx,
  siteId: string,
  { from, to }: Pick<EventQuery, 'from' | 'to'>,
): Promise<{ first: number; last: number } | null> {
  const [row] = await queries(tx)
    .select({ first: min(events.seq), last: max(events.seq) })
    .from(events)
    .where(and(eq(events.site, siteId), ...span(from, to)));
  return row === undefined || row.first === null || row.last === null
    ? null
    : { first: row.first, last: row.last };
}

async function conditions(
  tx: Tx,
  siteId: string,
  query: EventQuery,
): Promise<readonly (SQL | undefined)[] | null> {
  const { kinds, actor, subject, fromSeq, toSeq, from, to } = query;
  const fits = [
    eq(events.site, siteId),
    kinds && inArray(events.kind, [...kinds]),
    actor === undefined ? undefined : eq(events.actor, actor),
    subject === undefined ? undefined : inArray(events.subject, [subject].flat()),
    fromSeq === undefined ? undefined : gte(events.seq, fromSeq),
    toSeq === undefined ? undefined : lte(events.seq, toSeq),
  ];
  if (from === undefined && to === undefined) return fits;
  // The numbers of the span are what keeps SQLite from walking through years; the times still decide.
  const numbers = await numbersOfSpan(tx, siteId, { ...(from && { from }), ...(to && { to }) });
  if (numbers === null) return null;
  return [...fits, gte(events.seq, numbers.first), lte(events.seq, numbers.last), ...span(from, to)];
}

function span(from: number | undefined, to: number | undefined): SQL[] {
  return [
    ...(from === undefined ? [] : [gte(events.at, from)]),
    ...(to === undefined ? [] : [lt(events.at, to)]),
  ];
}
