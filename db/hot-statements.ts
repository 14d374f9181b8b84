/**
 * Statements of issuing and calling as text: having them built anew costs twenty times as much as running them. One
 * registry, so that a second engine finds them all here.
 */
export const HOT_STATEMENTS = {
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
