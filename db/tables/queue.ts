import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { TicketState } from '../../domain/queue/moves.ts';
import type { Lane } from '../../domain/queue/next-ticket.ts';
import type { Series, ServiceCode } from '../../domain/queue/services.ts';
import { col } from '../columns.ts';

/** A place in one day's queue. It knows nobody's name. */
export const tickets = sqliteTable(
  'tickets',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    day: col.day('day').notNull(),
    series: col.text<Series>('series').notNull(),
    serial: col.int('serial').notNull(),
    service: col.text<ServiceCode>('service').notNull(),
    lane: col.text<Lane>('lane').notNull(),
    state: col.text<TicketState>('state').notNull(),
    /** Orders the queue of the day: a thousand times the arrival's running number, or what a return set. */
    rank: col.int('rank').notNull(),
    counter: col.int('counter'),
    /** Why it is held: still filling in the form, or completing papers. */
    heldFor: col.text<'belum-siap' | 'melengkapi'>('held_for'),
    calls: col.int('calls').notNull(),
    /** Orders calls over all counters, without trusting the clock. */
    callOrder: col.int('call_order'),
    /** What the follow page's address hangs on. It is printed, so it is kept as a hash. */
    tokenHash: col.bytes('token_hash').notNull(),
    issuedBy: col.text('issued_by').notNull(),
    issuedAt: col.instant('issued_at').notNull(),
    calledAt: col.instant('called_at'),
    servedAt: col.instant('served_at'),
    endedAt: col.instant('ended_at'),
    version: col.int('version').notNull(),
  },
  (t) => [
    uniqueIndex('tickets_number').on(t.site, t.day, t.series, t.serial),
    uniqueIndex('tickets_token').on(t.tokenHash),
    index('tickets_waiting').on(t.site, t.day, t.state, t.service, t.lane, t.rank),
    index('tickets_called').on(t.site, t.day, t.callOrder),
    check('tickets_serial', sql`${t.serial} > 0`),
    check('tickets_lane', sql`${t.lane} IN ('regular', 'priority')`),
    check(
      'tickets_state',
      sql`${t.state} IN ('waiting', 'called', 'serving', 'held', 'done', 'no-show', 'cancelled', 'expired')`,
    ),
    check('tickets_held_for', sql`(${t.state} = 'held') = (${t.heldFor} IS NOT NULL)`),
    check('tickets_at_counter', sql`${t.state} NOT IN ('called', 'serving') OR ${t.counter} IS NOT NULL`),
    // One counter serves one ticket: the second of two simultaneous calls cannot be written.
    uniqueIndex('tickets_one_at_counter')
      .on(t.site, t.counter)
      .where(sql`${t.state} IN ('called', 'serving')`),
  ],
);

/** How many wait, kept by the moves in the same unit: counting a long queue on each change would be slow. */
export const waitingCounts = sqliteTable(
  'waiting_counts',
  {
    site: col.id('site').notNull(),
    day: col.day('day').notNull(),
    service: col.text<ServiceCode>('service').notNull(),
    lane: col.text<Lane>('lane').notNull(),
    waiting: col.int('waiting').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.site, t.day, t.service, t.lane] }),
    check('waiting_counts_not_negative', sql`${t.waiting} >= 0`),
  ],
);

/** Counters that were ever used, so that they are on the board. */
export const counters = sqliteTable(
  'counters',
  {
    site: col.id('site').notNull(),
    number: col.int('number').notNull(),
    firstUsedAt: col.instant('first_used_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.site, t.number] }),
    check('counters_number', sql`${t.number} BETWEEN 1 AND 99`),
  ],
);
