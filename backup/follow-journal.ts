import { chainHash } from '../db/event-log.ts';
import type { Anchor, JournalBatch, JournalEvent } from '../server/ports-backup.ts';

/** What a journal knows beyond a backup. */
export interface Followed {
  /** Every event after the backup, without a gap, each proved by its hash. */
  readonly events: readonly JournalEvent[];
  /** The tickets these are about as they were last written down. */
  readonly tickets: readonly JournalBatch['tickets'][number][];
  /** The highest number of each series anywhere in it: a number that was given is given, in whatever history. */
  readonly serials: JournalBatch['serials'];
  readonly end: Anchor;
}

/**
 * Goes on from the end of a backup's chain through batches in whatever order, from whatever files. An event belongs if
 * its hash follows from the one before: what a broken-off history left behind is passed over, and a gap ends the way.
 */
export function followJournal(batches: readonly JournalBatch[], from: Anchor): Followed {
  const bySeq = new Map<number, JournalEvent[]>();
  for (const { events } of batches) {
    for (const event of events) bySeq.set(event.seq, [...(bySeq.get(event.seq) ?? []), event]);
  }
  const events: JournalEvent[] = [];
  let end = from;
  for (;;) {
    const previous = Buffer.from(end.head, 'hex');
    // Where two histories part at this very event, the one that was written down last is the office's.
    const next = bySeq
      .get(end.seq + 1)
      ?.findLast((event) => chainHash(previous, event).toString('hex') === event.hash);
    if (next === undefined) break;
    events.push(next);
    end = { seq: next.seq, head: next.hash };
  }
  const known = new Set(events.map(({ hash }) => hash));
  const followed = batches.filter(({ events: told }) => told.some(({ hash }) => known.has(hash)));
  return { events, end, tickets: lastOf(followed), serials: highestOf(batches) };
}

function lastOf(batches: readonly JournalBatch[]): JournalBatch['tickets'] {
  const tickets = new Map<unknown, JournalBatch['tickets'][number]>();
  for (const ticket of batches.flatMap((batch) => batch.tickets)) {
    const earlier = tickets.get(ticket.id);
    if (earlier === undefined || Number(ticket.version) >= Number(earlier.version))
      tickets.set(ticket.id, ticket);
  }
  return [...tickets.values()];
}

function highestOf(batches: readonly JournalBatch[]): JournalBatch['serials'] {
  const serials = new Map<string, JournalBatch['serials'][number]>();
  for (const serial of batches.flatMap((batch) => batch.serials)) {
    const name = `${serial.scope} ${serial.period}`;
    if (serial.last > (serials.get(name)?.last ?? 0)) serials.set(name, serial);
  }
  return [...serials.values()];
}
