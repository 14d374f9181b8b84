import { sql } from 'drizzle-orm';
import { check, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import type { ClosingReason } from '../../domain/queue/reasons.ts';
import { col } from '../columns.ts';
import { users } from './access.ts';

/** What was decided about one day: that it began with its checks, and that it ended early. */
export const officeDays = sqliteTable(
  'office_days',
  {
    site: col.id('site').notNull(),
    day: col.day('day').notNull(),
    /** Mulai hari: when somebody went through the checks, who, and what they found. */
    startedAt: col.instant('started_at'),
    startedBy: col.text('started_by'),
    checks: col.json<Record<string, string>>('checks'),
    /** Closed before its hour; empty again when the office is opened once more. */
    closedAt: col.instant('closed_at'),
    closedBy: col.text('closed_by'),
    closedReason: col.text<ClosingReason>('closed_reason'),
    /** Tutup hari: when somebody ended the day, and who. */
    endedAt: col.instant('ended_at'),
    endedBy: col.text('ended_by'),
  },
  (t) => [
    primaryKey({ columns: [t.site, t.day] }),
    check('office_days_closed', sql`(${t.closedAt} IS NULL) = (${t.closedReason} IS NULL)`),
  ],
);

/** A day of somebody's attendance as the superior set it; until then it is proposed from the event log. */
export const attendance = sqliteTable(
  'attendance',
  {
    site: col.id('site').notNull(),
    day: col.day('day').notNull(),
    userId: col
      .id('user_id')
      .notNull()
      .references(() => users.id),
    arrivedAt: col.instant('arrived_at'),
    leftAt: col.instant('left_at'),
    /** Minutes away in between. */
    pausedMinutes: col.int('paused_minutes').notNull(),
    setBy: col.text('set_by').notNull(),
    setAt: col.instant('set_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.site, t.day, t.userId] }),
    check('attendance_paused', sql`${t.pausedMinutes} >= 0`),
  ],
);

/** Addresses under which a phone is to reach the office, and whether one ever did. */
export const followAddresses = sqliteTable(
  'follow_addresses',
  {
    site: col.id('site').notNull(),
    address: col.text('address').notNull(),
    /** Hash of the trial's token, which only the QR on the administrator's screen shows. */
    trialHash: col.bytes('trial_hash').notNull(),
    askedAt: col.instant('asked_at').notNull(),
    triedAt: col.instant('tried_at'),
  },
  (t) => [primaryKey({ columns: [t.site, t.address] })],
);
