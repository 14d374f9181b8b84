import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PaperKind } from '../../domain/print/paper-kinds.ts';
import type { PrintJobState } from '../../domain/print/printer-states.ts';
import type { ProbeAnswers, ProbeFindings, ProfileFacts } from '../../domain/print/profile-facts.ts';
import type { ReprintReason } from '../../domain/print/reprint-reasons.ts';
import { col } from '../columns.ts';

/** The machines papers come out of: those of the environment, the virtual ones, and what the administrator registered. */
export const printers = sqliteTable(
  'printers',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    name: col.text('name').notNull(),
    /** "tcp://192.168.1.50:9100", "device:///dev/usb/lp0", "windows://POS58", "agent://<device>", "virtual://ticket". */
    address: col.text('address').notNull(),
    profile: col.json<ProfileFacts>('profile').notNull(),
    probed: col.json<{ at: number; findings: ProbeFindings; answers: ProbeAnswers | null } | null>('probed'),
    addedAt: col.instant('added_at').notNull(),
    /** Jobs and attempts still name it. */
    removedAt: col.instant('removed_at'),
  },
  (t) => [index('printers_by_site').on(t.site, t.removedAt)],
);

/** Which printer prints which papers, as the administrator has set it; the environment is stronger. */
export const printerRoles = sqliteTable(
  'printer_roles',
  {
    site: col.id('site').notNull(),
    role: col.text<'ticket' | 'receipt'>('role').notNull(),
    printerId: col
      .id('printer_id')
      .notNull()
      .references(() => printers.id),
  },
  (t) => [
    primaryKey({ columns: [t.site, t.role] }),
    check('printer_roles_role', sql`${t.role} IN ('ticket', 'receipt')`),
  ],
);

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
    /** Zero bytes once it was purged. */
    slip: col.sealed('slip').notNull(),
    /** Fingerprint keyed by the year, so that the same key with another content is noticed; of old rows nothing is known. */
    slipMark: col.bytes('slip_mark'),
    /** The printer it was moved to; null: the one of its role. */
    printerId: col.id('printer_id').references(() => printers.id),
    /** The office's running time, ms, after which nobody wants it any more; null: always wanted. */
    expiresRun: col.int('expires_run'),
    /** Why it is printed once more. */
    reprintReason: col.text<ReprintReason>('reprint_reason'),
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
    purgedAt: col.instant('purged_at'),
  },
  (t) => [
    uniqueIndex('print_jobs_key').on(t.site, t.key),
    /** Few wait among many that are out; whose line they are in is read from the row. */
    // One seek finds the head of a line, however long another printer's is.
    index('print_jobs_in_line').on(t.site, t.state, t.printerId, t.role, t.position),
    index('print_jobs_by_position').on(t.site, t.position),
    index('print_jobs_by_subject').on(t.subject),
    index('print_jobs_to_purge').on(t.site, t.purgedAt, t.settledAt),
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
    /** The whole of it as it was at the attempt; of attempts before 0.2 only the name is known. */
    profileFacts: col.json<ProfileFacts | null>('profile_facts'),
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
