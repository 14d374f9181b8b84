import type { RegisterEntry } from './register-entry.ts';

/** The queue of a day. A number asks for nobody's name: priority and help are stored without their reason. */
export const QUEUE_ENTRIES = {
  tickets: {
    ...{ purpose: 'queue', basis: 'public-service', keeping: 'permanent' },
    seenBy: ['serve-queue', 'watch-board'],
    columns: {
      none: ['site', 'version'],
      pseudonym: [
        ...['id', 'day', 'series', 'serial', 'service', 'lane', 'state', 'rank', 'counter', 'held_for'],
        ...['calls', 'call_order', 'issued_by', 'issued_at', 'called_at', 'served_at', 'ended_at', 'kind'],
        ...['purpose', 'berkas_id', 'help', 'looked_at', 'replaces', 'called_run', 'served_run'],
      ],
      secret: ['token_hash'],
    },
  },
  waiting_counts: {
    ...{ purpose: 'queue', basis: 'no-person', keeping: 'permanent' },
    seenBy: ['watch-board'],
    columns: { none: ['site', 'day', 'service', 'lane', 'waiting', 'lanjutan'] },
  },
  counters: {
    ...{ purpose: 'queue', basis: 'public-service', keeping: 'permanent' },
    seenBy: ['serve-queue'],
    columns: {
      none: ['site', 'number', 'first_used_at'],
      staff: ['staffed_by', 'session_id', 'staffed_at', 'pause_reason', 'paused_at', 'pause_until'],
    },
  },
  calls: {
    ...{ purpose: 'queue', basis: 'public-service', keeping: 'permanent' },
    seenBy: ['serve-queue'],
    columns: { none: ['site', 'day'], pseudonym: ['call_order', 'ticket_id', 'lane', 'counter', 'at'] },
  },
  stays: {
    ...{ purpose: 'queue', basis: 'public-service', keeping: 'permanent' },
    seenBy: [],
    columns: {
      none: ['site', 'day'],
      pseudonym: [
        ...['id', 'ticket_id', 'counter', 'service', 'kind', 'end', 'called_at', 'ended_at'],
        ...['coming_ms', 'served_ms'],
      ],
    },
  },
  last_moves: {
    ...{ purpose: 'queue', basis: 'public-service', keeping: 'permanent' },
    seenBy: [],
    columns: {
      none: ['site', 'counter', 'version', 'run'],
      pseudonym: ['ticket_id', 'move', 'before', 'stay_id'],
    },
  },
} as const satisfies Record<string, RegisterEntry>;
