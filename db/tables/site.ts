import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { EventKind } from '../../domain/event-kinds.ts';
import { col } from '../columns.ts';

/** This office: the last event's number and hash, and the last office day opened. */
export const site = sqliteTable('site', {
  id: col.id('id').primaryKey(),
  createdAt: col.instant('created_at').notNull(),
  seq: col.int('seq').notNull(),
  head: col.bytes('head').notNull(),
  openDay: col.day('open_day').notNull(),
  /** How long this office has been running in all, ms, as last noted: durations go on from here after a stop. */
  runningMs: col.int('running_ms').notNull().default(0),
});

/** What happened, in commit order, each row chained to the one before. Triggers refuse every change. */
export const events = sqliteTable(
  'events',
  {
    site: col.id('site').notNull(),
    seq: col.int('seq').notNull(),
    at: col.instant('at').notNull(),
    actor: col.text('actor').notNull(),
    kind: col.text<EventKind>('kind').notNull(),
    subject: col.text('subject').notNull(),
    data: col.json<Record<string, unknown>>('data').notNull(),
    hash: col.bytes('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.site, t.seq] }),
    index('events_by_subject').on(t.site, t.subject, t.seq),
    // Somebody's day, from the first act to the last.
    index('events_by_actor').on(t.site, t.actor, t.at),
    // The trail is searched by what happened, and a day begins at its `day-opened`.
    index('events_by_kind').on(t.site, t.kind, t.seq),
    // From which number to which some days reach: numbers rise, but a clock may have been set back.
    index('events_by_time').on(t.site, t.at, t.seq),
  ],
);

/** Running numbers: tickets per day and series, berkas per year, payment codes per day. Never counted, never reused. */
export const serials = sqliteTable(
  'serials',
  {
    site: col.id('site').notNull(),
    scope: col.text('scope').notNull(),
    period: col.text('period').notNull(),
    last: col.int('last').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.site, t.scope, t.period] }),
    check('serials_positive', sql`${t.last} > 0`),
  ],
);

/** Settings and tariffs: each row is in force from its day until the next row of its key. */
export const settings = sqliteTable(
  'settings',
  {
    site: col.id('site').notNull(),
    key: col.text('key').notNull(),
    effectiveFrom: col.day('effective_from').notNull(),
    value: col.json<unknown>('value').notNull(),
    changedAt: col.instant('changed_at').notNull(),
    changedBy: col.text('changed_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.site, t.key, t.effectiveFrom] })],
);

/** Answers already given to requests that carried a key, so that a repeated request gets the same one. */
export const idempotency = sqliteTable(
  'idempotency',
  {
    /** SHA-256 of actor, method, path and key: a key may hold anything, so it is not kept itself. */
    scope: col.bytes('scope').primaryKey(),
    site: col.id('site').notNull(),
    /** Keyed fingerprint of the body, which may hold a NIK. */
    bodyHash: col.bytes('body_hash').notNull(),
    status: col.int('status').notNull(),
    year: col.int('year').notNull(),
    reply: col.sealed('reply').notNull(),
    createdAt: col.instant('created_at').notNull(),
  },
  (t) => [index('idempotency_by_age').on(t.createdAt)],
);
