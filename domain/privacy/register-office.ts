import type { RegisterEntry } from './register-entry.ts';

/** The office itself: its people, its devices, its days, its trail. No citizen stands in any of these. */
export const OFFICE_ENTRIES = {
  users: {
    ...{ purpose: 'accounts', basis: 'legitimate-interest', keeping: 'account' },
    seenBy: ['run-accounts'],
    columns: {
      none: ['site', 'must_change_password'],
      staff: ['id', 'username', 'display_name', 'roles', 'disabled', 'created_at'],
      secret: ['password_hash', 'pin_hash', 'totp_secret', 'totp_step'],
    },
  },
  sessions: {
    ...{ purpose: 'accounts', basis: 'legitimate-interest', keeping: 'session' },
    seenBy: ['run-accounts'],
    columns: {
      none: ['site'],
      staff: [
        ...['id', 'user_id', 'created_at', 'last_seen_at', 'active_at', 'ends_at', 'day', 'locked_at'],
        ...['wrong_pins', 'device_id', 'place'],
      ],
      secret: ['token_hash'],
    },
  },
  substitutes: {
    ...{ purpose: 'accounts', basis: 'legitimate-interest', keeping: 'permanent' },
    seenBy: ['name-substitute'],
    columns: { none: ['site'], staff: ['day', 'user_id', 'named_by', 'named_at'] },
  },
  devices: {
    ...{ purpose: 'devices', basis: 'no-person', keeping: 'permanent' },
    seenBy: ['run-devices'],
    columns: {
      none: ['id', 'site', 'kind', 'name', 'paired_at', 'last_seen_at', 'revoked_at'],
      secret: ['token_hash'],
    },
  },
  office_days: {
    ...{ purpose: 'running', basis: 'legitimate-interest', keeping: 'permanent' },
    seenBy: ['serve-queue'],
    columns: {
      none: ['site', 'day', 'started_at', 'checks', 'closed_at', 'closed_reason', 'ended_at'],
      staff: ['started_by', 'closed_by', 'ended_by'],
    },
  },
  attendance: {
    ...{ purpose: 'attendance', basis: 'legitimate-interest', keeping: 'attendance' },
    seenBy: ['set-attendance'],
    columns: {
      none: ['site'],
      staff: ['day', 'user_id', 'arrived_at', 'left_at', 'paused_minutes', 'set_by', 'set_at'],
    },
  },
  follow_addresses: {
    ...{ purpose: 'running', basis: 'no-person', keeping: 'permanent' },
    seenBy: ['run-settings'],
    // The office's own addresses in its network.
    columns: { none: ['site', 'address', 'asked_at', 'tried_at'], secret: ['trial_hash'] },
  },
  site: {
    ...{ purpose: 'running', basis: 'no-person', keeping: 'permanent' },
    seenBy: [],
    columns: { none: ['id', 'created_at', 'seq', 'head', 'open_day', 'running_ms'] },
  },
  events: {
    ...{ purpose: 'accountability', basis: 'legal-duty', keeping: 'permanent' },
    seenBy: ['read-trail', 'see-lookups'],
    columns: {
      none: ['site', 'seq', 'at', 'kind', 'hash'],
      pseudonym: ['subject', 'data'],
      staff: ['actor'],
    },
  },
  serials: {
    ...{ purpose: 'running', basis: 'no-person', keeping: 'permanent' },
    seenBy: [],
    columns: { none: ['site', 'scope', 'period', 'last'] },
  },
  settings: {
    ...{ purpose: 'running', basis: 'legitimate-interest', keeping: 'permanent' },
    seenBy: ['run-settings'],
    // The data protection officer is named in the notice.
    columns: { none: ['site', 'key', 'effective_from', 'changed_at'], staff: ['value', 'changed_by'] },
  },
} as const satisfies Record<string, RegisterEntry>;
