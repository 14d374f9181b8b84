import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Move, TicketState } from '../../domain/queue/moves.ts';
import type { Lane } from '../../domain/queue/next-ticket.ts';
import type { PauseReason } from '../../domain/queue/pause.ts';
import type { Series, ServiceCode } from '../../domain/queue/services.ts';
import type { ReturnPurpose, VisitKind } from '../../domain/queue/visit-kind.ts';
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
    /** A first visit, or one that goes on with an earlier one. */
    kind: col.text<VisitKind>('kind').notNull().default('first'),
    /** What somebody came back for; none on a first visit. */
    purpose: col.text<ReturnPurpose>('purpose'),
    /** The berkas named by its short code when the number was taken; joined to the visit when it begins. */
    berkasId: col.id('berkas_id'),
    /** 1 when the person has to be fetched. Why is never stored. */
    help: col.int('help').notNull().default(0),
    /** When somebody last went and looked for a person who has to be fetched; emptied by each call. */
    lookedAt: col.instant('looked_at'),
    /** The ticket that was given back for this one. */
    replaces: col.id('replaces'),
    /** Running time of the office at the call and when service began, in ms: no outage and no clock change counts. */
    calledRun: col.int('called_run'),
    servedRun: col.int('served_run'),
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
    /** How many of them go on with an earlier visit: they take less time at the counter. */
    lanjutan: col.int('lanjutan').notNull().default(0),
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
    /** Whose session sits there, and since when; empty while nobody does. */
    staffedBy: col.id('staffed_by'),
    sessionId: col.id('session_id'),
    staffedAt: col.instant('staffed_at'),
    /** Announced pause: why, since when, and until when if that was said. */
    pauseReason: col.text<PauseReason>('pause_reason'),
    pausedAt: col.instant('paused_at'),
    pauseUntil: col.instant('pause_until'),
  },
  (t) => [
    primaryKey({ columns: [t.site, t.number] }),
    check('counters_number', sql`${t.number} BETWEEN 1 AND 99`),
  ],
);

/** Every call of the day over all counters, in order. An undone call leaves no row, and its order is not used again. */
export const calls = sqliteTable(
  'calls',
  {
    site: col.id('site').notNull(),
    day: col.day('day').notNull(),
    callOrder: col.int('call_order').notNull(),
    ticketId: col
      .id('ticket_id')
      .notNull()
      .references(() => tickets.id),
    lane: col.text<Lane>('lane').notNull(),
    counter: col.int('counter').notNull(),
    at: col.instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.site, t.day, t.callOrder] }), index('calls_by_ticket').on(t.ticketId)],
);

/** A ticket's time at a counter, from the call until it left: what waiting estimates and reports are made of. */
export const stays = sqliteTable(
  'stays',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    day: col.day('day').notNull(),
    ticketId: col
      .id('ticket_id')
      .notNull()
      .references(() => tickets.id),
    counter: col.int('counter').notNull(),
    service: col.text<ServiceCode>('service').notNull(),
    kind: col.text<VisitKind>('kind').notNull(),
    /** The move that ended it. */
    end: col.text<Move>('end').notNull(),
    calledAt: col.instant('called_at').notNull(),
    endedAt: col.instant('ended_at').notNull(),
    /** From the call until service began, or until the end where it never did. Running time, ms. */
    comingMs: col.int('coming_ms').notNull(),
    /** From when service began until the end; empty where it never did. Running time, ms. */
    servedMs: col.int('served_ms'),
  },
  (t) => [
    index('stays_by_day').on(t.site, t.day, t.service, t.kind),
    index('stays_by_ticket').on(t.ticketId),
    check('stays_coming', sql`${t.comingMs} >= 0`),
    check('stays_served', sql`${t.servedMs} IS NULL OR ${t.servedMs} >= 0`),
  ],
);

/** Each counter's last move, with what it takes to undo it. */
export const lastMoves = sqliteTable(
  'last_moves',
  {
    site: col.id('site').notNull(),
    counter: col.int('counter').notNull(),
    ticketId: col
      .id('ticket_id')
      .notNull()
      .references(() => tickets.id),
    move: col.text<Move>('move').notNull(),
    /** What the move changed, as it was before. */
    before: col.json<Record<string, unknown>>('before').notNull(),
    /** The ticket's version after the move: a later change by anybody makes it final. */
    version: col.int('version').notNull(),
    /** Running time of the office at the move, ms. */
    run: col.int('run').notNull(),
    /** The stay it ended, if it ended one. */
    stayId: col.id('stay_id'),
  },
  (t) => [primaryKey({ columns: [t.site, t.counter] })],
);
