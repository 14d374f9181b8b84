import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { col } from '../columns.ts';

/** People who sign in. Their shown name is on receipts; it is their office name, not a citizen's data. */
export const users = sqliteTable(
  'users',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    username: col.text('username').notNull(),
    displayName: col.text('display_name').notNull(),
    roles: col.json<string[]>('roles').notNull(),
    /** Algorithm, parameters, salt and hash in one text. */
    passwordHash: col.text('password_hash').notNull(),
    mustChangePassword: col.flag('must_change_password').notNull(),
    disabled: col.flag('disabled').notNull(),
    createdAt: col.instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('users_username').on(t.site, t.username)],
);

/** Signed-in browsers. Only the hash of the cookie is kept. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    userId: col
      .id('user_id')
      .notNull()
      .references(() => users.id),
    tokenHash: col.bytes('token_hash').notNull(),
    createdAt: col.instant('created_at').notNull(),
    lastSeenAt: col.instant('last_seen_at').notNull(),
    endsAt: col.instant('ends_at').notNull(),
  },
  (t) => [uniqueIndex('sessions_token').on(t.tokenHash), index('sessions_by_user').on(t.userId)],
);

/** Kiosks, displays and print agents that were let in by an administrator. */
export const devices = sqliteTable(
  'devices',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    kind: col.text<'kiosk' | 'display' | 'print-agent'>('kind').notNull(),
    name: col.text('name').notNull(),
    tokenHash: col.bytes('token_hash').notNull(),
    pairedAt: col.instant('paired_at').notNull(),
    lastSeenAt: col.instant('last_seen_at').notNull(),
    revokedAt: col.instant('revoked_at'),
  },
  (t) => [
    uniqueIndex('devices_token').on(t.tokenHash),
    check('devices_kind', sql`${t.kind} IN ('kiosk', 'display', 'print-agent')`),
  ],
);
