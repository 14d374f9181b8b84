/** A ticket's columns by the names of its row in the program. */
const TICKET =
  'id, site, day, series, serial, service, lane, state, rank, counter, held_for AS heldFor, calls, ' +
  'call_order AS callOrder, token_hash AS tokenHash, issued_by AS issuedBy, issued_at AS issuedAt, ' +
  'called_at AS calledAt, served_at AS servedAt, ended_at AS endedAt, version';

/**
 * Statements of issuing and calling as text: having them built anew costs twenty times as much as running them. One
 * registry, so that a second engine finds them all here.
 */
export const HOT_STATEMENTS = {
  'ticket-by-id': `SELECT ${TICKET} FROM tickets WHERE id = ?`,
  'ticket-at-counter': `SELECT ${TICKET} FROM tickets WHERE site = ? AND counter = ? AND state IN ('called', 'serving')`,
  'ticket-move':
    'UPDATE tickets SET service = ?, lane = ?, state = ?, rank = ?, counter = ?, held_for = ?, calls = ?, ' +
    'call_order = ?, called_at = ?, served_at = ?, ended_at = ?, version = version + 1 ' +
    `WHERE id = ? AND version = ? RETURNING ${TICKET}`,
  'counter-remember':
    'INSERT INTO counters (site, number, first_used_at) VALUES (?, ?, ?) ON CONFLICT (site, number) DO NOTHING',
  'site-advance': 'UPDATE site SET seq = seq + 1 WHERE id = ? RETURNING seq, head',
  'site-head': 'UPDATE site SET head = ? WHERE id = ?',
  'event-insert':
    'INSERT INTO events (site, seq, at, actor, kind, subject, data, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  'site-day': 'SELECT open_day AS openDay FROM site WHERE id = ?',
  'setting-on':
    'SELECT value FROM settings WHERE site = ? AND key = ? AND effective_from <= ? ' +
    'ORDER BY effective_from DESC LIMIT 1',
  'serial-take':
    'INSERT INTO serials (site, scope, period, last) VALUES (?, ?, ?, 1) ' +
    'ON CONFLICT (site, scope, period) DO UPDATE SET last = last + 1 RETURNING last',
  'waiting-more':
    'INSERT INTO waiting_counts (site, day, service, lane, waiting) VALUES (?, ?, ?, ?, 1) ' +
    'ON CONFLICT (site, day, service, lane) DO UPDATE SET waiting = waiting + 1',
  'waiting-less':
    'UPDATE waiting_counts SET waiting = waiting - 1 WHERE site = ? AND day = ? AND service = ? AND lane = ?',
  'waiting-of-day': 'SELECT service, lane, waiting FROM waiting_counts WHERE site = ? AND day = ?',
  'lane-head':
    "SELECT id, lane, rank FROM tickets WHERE site = ? AND day = ? AND state = 'waiting' " +
    'AND service = ? AND lane = ? ORDER BY rank, id LIMIT 1',
  'last-lanes':
    'SELECT lane FROM tickets WHERE site = ? AND day = ? AND call_order IS NOT NULL ORDER BY call_order DESC LIMIT ?',
  'ticket-insert':
    'INSERT INTO tickets (id, site, day, series, serial, service, lane, state, rank, calls, token_hash, ' +
    "issued_by, issued_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', ?, 0, ?, ?, ?, 1)",
  'replies-forget': 'DELETE FROM idempotency WHERE created_at < ?',
  'reply-kept':
    'SELECT scope, site, body_hash AS bodyHash, status, year, reply, created_at AS createdAt ' +
    'FROM idempotency WHERE scope = ?',
  'reply-keep':
    'INSERT INTO idempotency (scope, site, body_hash, status, year, reply, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  'print-job-insert':
    'INSERT INTO print_jobs (id, site, key, kind, role, copy, subject, about, year, slip, state, attempts, ' +
    "position, not_before, requested_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?, 0, ?, ?)",
} as const;

export type HotStatement = keyof typeof HOT_STATEMENTS;
