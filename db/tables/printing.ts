import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PaperKind } from '../../domain/print/paper-kinds.ts';
import type { PrintJobState } from '../../domain/print/printer-states.ts';
import { col } from '../columns.ts';

/** A paper somebody is owed. The slip is frozen here; bytes are made at each attempt. */
export const printJobs = sqliteTable(
  'print_jobs',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    /** Document, revision and copy: the same key is the same paper. */
    key: col.text('key').notNull(),
    kind: col.text<PaperKind>('kind').notNull(),
    role: col.text<'ticket' | 'receipt'>('role').notNull(),
    copy: col.int('copy').notNull(),
    /** Ticket or berkas: id and number for lists. */
    subject: col.id('subject').notNull(),
    about: col.text('about').notNull(),
    year: col.int('year').notNull(),
    slip: col.sealed('slip').notNull(),
    state: col.text<PrintJobState>('state').notNull(),
    attempts: col.int('attempts').notNull(),
    reason: col.text('reason'),
    /** How we know it came out, or who said so. */
    proof: col.text('proof'),
    /** Orders the line, and every list of papers, without trusting the clock. */
    position: col.int('position').notNull(),
    /** 0: at once. Not the instant it was made: a clock that goes back would hold up the whole line. */
    notBefore: col.instant('not_before').notNull(),
    requestedBy: col.text('requested_by').notNull(),
    createdAt: col.instant('created_at').notNull(),
    settledAt: col.instant('settled_at'),
  },
  (t) => [
    uniqueIndex('print_jobs_key').on(t.site, t.key),
    index('print_jobs_line').on(t.site, t.role, t.state, t.position),
    index('print_jobs_by_position').on(t.site, t.position),
    index('print_jobs_by_subject').on(t.subject),
    check('print_jobs_role', sql`${t.role} IN ('ticket', 'receipt')`),
    check(
      'print_jobs_state',
      sql`${t.state} IN ('queued', 'sending', 'printed', 'uncertain', 'failed', 'expired', 'cancelled')`,
    ),
  ],
);

/** One try to get a job onto paper. The first-byte mark is on disk before the byte leaves. */
export const printAttempts = sqliteTable(
  'print_attempts',
  {
    id: col.id('id').primaryKey(),
    jobId: col
      .id('job_id')
      .notNull()
      .references(() => printJobs.id),
    no: col.int('no').notNull(),
    printer: col.text('printer').notNull(),
    profile: col.text('profile').notNull(),
    year: col.int('year').notNull(),
    bytes: col.sealed('bytes'),
    startedAt: col.instant('started_at').notNull(),
    firstByteAt: col.instant('first_byte_at'),
    endedAt: col.instant('ended_at'),
    outcome: col.text<'printed' | 'not-sent' | 'uncertain' | 'failed'>('outcome'),
    reason: col.text('reason'),
  },
  (t) => [uniqueIndex('print_attempts_no').on(t.jobId, t.no)],
);
