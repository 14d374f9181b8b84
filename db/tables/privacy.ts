import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import { col } from '../columns.ts';
import { berkas } from './berkas.ts';

/** What somebody asked about their own data: access, correction, restriction, erasure (UU 27/2022 art. 5 to 13). */
export const dataRequests = sqliteTable(
  'data_requests',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    /** Picks the key of what is sealed: the year it was asked. */
    year: col.int('year').notNull(),
    serial: col.int('serial').notNull(),
    kind: col.text<'access' | 'correction' | 'restriction' | 'erasure'>('kind').notNull(),
    state: col.text<'open' | 'done' | 'refused'>('state').notNull(),
    receivedAt: col.instant('received_at').notNull(),
    receivedBy: col.text('received_by').notNull(),
    /** Three times twenty-four hours after it was received. */
    dueAt: col.instant('due_at').notNull(),
    /** Sealed JSON: who asks, how to reach them, what they ask in their words. */
    content: col.sealed('content').notNull(),
    decidedAt: col.instant('decided_at'),
    decidedBy: col.text('decided_by'),
    /** A code of a closed list. */
    decision: col.text('decision'),
  },
  (t) => [
    index('data_requests_by_state').on(t.site, t.state, t.dueAt),
    check('data_requests_kind', sql`${t.kind} IN ('access', 'correction', 'restriction', 'erasure')`),
    check('data_requests_state', sql`${t.state} IN ('open', 'done', 'refused')`),
    check('data_requests_decided', sql`(${t.state} = 'open') = (${t.decidedAt} IS NULL)`),
  ],
);

/** The visit files a request is about. */
export const dataRequestBerkas = sqliteTable(
  'data_request_berkas',
  {
    requestId: col
      .id('request_id')
      .notNull()
      .references(() => dataRequests.id),
    berkasId: col
      .id('berkas_id')
      .notNull()
      .references(() => berkas.id),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.berkasId] }),
    index('data_request_berkas_by_berkas').on(t.berkasId),
  ],
);

/** Berita acara pemusnahan: what was destroyed, when, by whom, on which ground. Counts alone, no person. */
export const destructions = sqliteTable(
  'destructions',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    at: col.instant('at').notNull(),
    by: col.text('by').notNull(),
    /** `retention`: a class whose time was up. `year-keys`: a whole retention year. `erasure`: at a person's request. */
    ground: col.text<'retention' | 'year-keys' | 'erasure'>('ground').notNull(),
    /** How many of what, by class; for keys the year. */
    what: col.json<Record<string, number>>('what').notNull(),
  },
  (t) => [
    index('destructions_by_time').on(t.site, t.at),
    check('destructions_ground', sql`${t.ground} IN ('retention', 'year-keys', 'erasure')`),
  ],
);

/** A breach of personal data as it is being worked through (UU 27/2022 art. 46). */
export const breaches = sqliteTable(
  'breaches',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    year: col.int('year').notNull(),
    knownAt: col.instant('known_at').notNull(),
    /** Both notices are due three times twenty-four hours after it became known. */
    dueAt: col.instant('due_at').notNull(),
    openedBy: col.text('opened_by').notNull(),
    /** A code of a closed list: lost machine, stolen backup, wrong person, intrusion, other. */
    nature: col.text('nature').notNull(),
    /** The span of time whose data were exposed. */
    exposedFrom: col.instant('exposed_from').notNull(),
    exposedTo: col.instant('exposed_to').notNull(),
    /** Sealed JSON: what happened and what was done, in words. */
    content: col.sealed('content').notNull(),
    agencyToldAt: col.instant('agency_told_at'),
    personsToldAt: col.instant('persons_told_at'),
    closedAt: col.instant('closed_at'),
  },
  (t) => [index('breaches_by_time').on(t.site, t.knownAt)],
);
