import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { DeviceKind } from '../../domain/access/roles.ts';
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
    /** Opens a locked screen of an own session and nothing else; hashed as the password is. */
    pinHash: col.text('pin_hash'),
    /** Secret of the one-time codes, sealed by the office's own key; empty when none are asked for. */
    totpSecret: col.secret('totp_secret'),
    /** The last half minute whose code was used: none is good twice. */
    totpStep: col.int('totp_step'),
  },
  (t) => [uniqueIndex('users_username').on(t.site, t.username)],
);

/** Kiosks, displays, desks and print agents that were let in by an administrator. */
export const devices = sqliteTable(
  'devices',
  {
    id: col.id('id').primaryKey(),
    site: col.id('site').notNull(),
    kind: col.text<DeviceKind>('kind').notNull(),
    name: col.text('name').notNull(),
    tokenHash: col.bytes('token_hash').notNull(),
    pairedAt: col.instant('paired_at').notNull(),
    lastSeenAt: col.instant('last_seen_at').notNull(),
    revokedAt: col.instant('revoked_at'),
  },
  (t) => [
    uniqueIndex('devices_token').on(t.tokenHash),
    check('devices_kind', sql`${t.kind} IN ('kiosk', 'display', 'desk', 'print-agent')`),
  ],
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
    /** When a request or an open page of it was last heard of. */
    lastSeenAt: col.instant('last_seen_at').notNull(),
    /** When somebody last did something in it: a page that is only open does not count. */
    activeAt: col.instant('active_at').notNull().default(0),
    endsAt: col.instant('ends_at').notNull(),
    /** The office day it was opened on; it does not outlast it. */
    day: col.day('day'),
    /** Since when it waits for its PIN or password. */
    lockedAt: col.instant('locked_at'),
    /** Wrong PINs since it was locked. */
    wrongPins: col.int('wrong_pins').notNull().default(0),
    /** The paired desk it was opened at; empty at the server itself and at a machine that is not paired. */
    deviceId: col.id('device_id').references(() => devices.id),
    /** Where it was opened: at the server, at a paired desk, elsewhere in the network. */
    place: col.text<'here' | 'desk' | 'network'>('place').notNull().default('here'),
  },
  (t) => [uniqueIndex('sessions_token').on(t.tokenHash), index('sessions_by_user').on(t.userId)],
);

/** Who stands in as officer on a day, named by the superior. */
export const substitutes = sqliteTable(
  'substitutes',
  {
    site: col.id('site').notNull(),
    day: col.day('day').notNull(),
    userId: col
      .id('user_id')
      .notNull()
      .references(() => users.id),
    namedBy: col.text('named_by').notNull(),
    namedAt: col.instant('named_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.site, t.day, t.userId] })],
);
