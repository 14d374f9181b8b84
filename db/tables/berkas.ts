import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { BerkasStage } from '../../domain/berkas/berkas-stages.ts';
import type { ServiceCode } from '../../domain/queue/services.ts';
import { col } from '../columns.ts';
import { tickets } from './queue.ts';

/** A matter: a registration, a claim, a question. It outlives the ticket and belongs to the office. */
export const berkas = sqliteTable(
  'berkas',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    /** The year it was opened: picks the key of everything sealed in it. */
    year: col.int('year').notNull(),
    serial: col.int('serial').notNull(),
    service: col.text<ServiceCode>('service').notNull(),
    stage: col.text<BerkasStage>('stage').notNull(),
    tokenHash: col.bytes('token_hash').notNull(),
    openedAt: col.instant('opened_at').notNull(),
    openedDay: col.day('opened_day').notNull(),
    openedBy: col.text('opened_by').notNull(),
    /** Company or person and the masked number, for lists: sealed JSON, empty until something was typed. */
    title: col.sealed('title'),
    /** When and by whom the papers handed in were last noted; empty before the first time. */
    documentsAt: col.instant('documents_at'),
    documentsBy: col.text('documents_by'),
    version: col.int('version').notNull(),
    /** The short code on the tanda terima, for the kiosk and the phone; made with the first one. */
    code: col.text('code'),
    /** The token of its page, made with the code: a reprint leads to the same page whatever keys the year has by then. */
    link: col.sealed('link'),
    /** The day the officer asked the person to come back. */
    returnDay: col.day('return_day'),
    /** When the matter ended: proof handed over, referred elsewhere, or closed. */
    endedAt: col.instant('ended_at'),
    /** Since when it is only kept and no longer worked with, at the person's wish (UU 27/2022 art. 11). */
    restrictedAt: col.instant('restricted_at'),
    /** When everything personal in it was destroyed; number, service and days stay for the statistics. */
    erasedAt: col.instant('erased_at'),
  },
  (t) => [
    uniqueIndex('berkas_code').on(t.site, t.code),
    uniqueIndex('berkas_number').on(t.site, t.year, t.serial),
    uniqueIndex('berkas_token').on(t.tokenHash),
    index('berkas_by_age').on(t.site, t.openedAt),
    check('berkas_stage', sql`${t.stage} IN ('opened', 'registered', 'awaiting-payment')`),
  ],
);

/** Which tickets touched which berkas. */
export const berkasVisits = sqliteTable(
  'berkas_visits',
  {
    berkasId: col
      .id('berkas_id')
      .notNull()
      .references(() => berkas.id),
    ticketId: col
      .id('ticket_id')
      .notNull()
      .references(() => tickets.id),
    at: col.instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.berkasId, t.ticketId] }), index('berkas_visits_by_ticket').on(t.ticketId)],
);

/** The papers of the checklist. */
export const berkasDocuments = sqliteTable(
  'berkas_documents',
  {
    berkasId: col
      .id('berkas_id')
      .notNull()
      .references(() => berkas.id),
    code: col.text('code').notNull(),
    state: col.text<'received' | 'missing' | 'not-needed'>('state').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.berkasId, t.code] }),
    check('berkas_documents_state', sql`${t.state} IN ('received', 'missing', 'not-needed')`),
  ],
);

/** The form as typed so far, whole, one row a berkas. */
export const drafts = sqliteTable('drafts', {
  berkasId: col
    .id('berkas_id')
    .primaryKey()
    .references(() => berkas.id),
  year: col.int('year').notNull(),
  revision: col.int('revision').notNull(),
  form: col.sealed('form').notNull(),
  savedAt: col.instant('saved_at').notNull(),
});

/** The form that passed its checks, with what the rules computed from it. */
export const registrations = sqliteTable('registrations', {
  berkasId: col
    .id('berkas_id')
    .primaryKey()
    .references(() => berkas.id),
  year: col.int('year').notNull(),
  /** Sealed JSON: the checked form and its warnings. */
  form: col.sealed('form').notNull(),
  /** Sealed JSON: wages show in it. */
  contribution: col.sealed('contribution').notNull(),
  savedAt: col.instant('saved_at').notNull(),
  savedBy: col.text('saved_by').notNull(),
});

/** Keyed fingerprints of NIK, NPWP, phone and payment code, for exact search. */
export const searchIndex = sqliteTable(
  'search_index',
  {
    berkasId: col
      .id('berkas_id')
      .notNull()
      .references(() => berkas.id),
    year: col.int('year').notNull(),
    /** What it was taken from: a form that is typed anew takes only its own fingerprints along. */
    source: col.text<'form' | 'payment-code'>('source').notNull(),
    fingerprint: col.bytes('fingerprint').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fingerprint, t.berkasId] }),
    index('search_index_by_berkas').on(t.berkasId),
    check('search_index_source', sql`${t.source} IN ('form', 'payment-code')`),
  ],
);

/** Payment codes given out. An official one may hold a NIK, so every code is sealed. */
export const paymentCodes = sqliteTable(
  'payment_codes',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    berkasId: col
      .id('berkas_id')
      .notNull()
      .references(() => berkas.id),
    year: col.int('year').notNull(),
    origin: col.text<'counter' | 'official'>('origin').notNull(),
    state: col.text<'active' | 'replaced'>('state').notNull(),
    /** Sealed JSON: code, amount, due date. */
    content: col.sealed('content').notNull(),
    issuedAt: col.instant('issued_at').notNull(),
    issuedBy: col.text('issued_by').notNull(),
  },
  (t) => [
    index('payment_codes_by_berkas').on(t.berkasId),
    uniqueIndex('payment_codes_one_active').on(t.berkasId).where(sql`${t.state} = 'active'`),
    check('payment_codes_origin', sql`${t.origin} IN ('counter', 'official')`),
  ],
);
