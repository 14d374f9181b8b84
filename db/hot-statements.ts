/** A ticket's columns by the names of its row in the program. */
const TICKET =
  'id, site, day, series, serial, service, lane, state, rank, counter, held_for AS heldFor, calls, ' +
  'call_order AS callOrder, token_hash AS tokenHash, issued_by AS issuedBy, issued_at AS issuedAt, ' +
  'called_at AS calledAt, served_at AS servedAt, ended_at AS endedAt, version, kind, purpose, ' +
  'berkas_id AS berkasId, help, looked_at AS lookedAt, replaces, called_run AS calledRun, served_run AS servedRun';

/** The office day of whoever is called or served at a counter where the session `s` sits; null when nobody is. */
const VISIT_DAY =
  '(SELECT max(t.day) FROM counters v JOIN tickets t ON t.site = v.site AND t.counter = v.number ' +
  "AND t.state IN ('called', 'serving') WHERE v.site = s.site AND v.session_id = s.id) AS visitDay";

/**
 * Statements of issuing and calling as text: having them built anew costs twenty times as much as running them. One
 * registry, so that a second engine finds them all here.
 */
export const HOT_STATEMENTS = {
  'ticket-by-id': `SELECT ${TICKET} FROM tickets WHERE id = ?`,
  'ticket-at-counter': `SELECT ${TICKET} FROM tickets WHERE site = ? AND counter = ? AND state IN ('called', 'serving')`,
  'ticket-move':
    'UPDATE tickets SET service = ?, lane = ?, state = ?, rank = ?, counter = ?, held_for = ?, calls = ?, ' +
    'call_order = ?, called_at = ?, served_at = ?, ended_at = ?, help = ?, looked_at = ?, called_run = ?, ' +
    'served_run = ?, version = version + 1 ' +
    `WHERE id = ? AND version = ? RETURNING ${TICKET}`,
  'counter-remember':
    'INSERT INTO counters (site, number, first_used_at) VALUES (?, ?, ?) ON CONFLICT (site, number) DO NOTHING',
  'counters-used':
    'SELECT c.number AS counter, c.staffed_by AS staffedBy, c.session_id AS sessionId, c.staffed_at AS staffedAt, ' +
    'u.display_name AS staffedName, u.disabled, s.last_seen_at AS lastSeenAt, s.ends_at AS endsAt, ' +
    `${VISIT_DAY}, ` +
    'c.pause_reason AS pauseReason, c.paused_at AS pausedAt, c.pause_until AS pauseUntil ' +
    'FROM counters c LEFT JOIN sessions s ON s.id = c.session_id LEFT JOIN users u ON u.id = c.staffed_by ' +
    'WHERE c.site = ? ORDER BY c.number',
  'counters-calling':
    'SELECT DISTINCT counter FROM calls WHERE site = ? AND day = ? AND at >= ? ORDER BY counter',
  'sessions-of-site':
    `SELECT s.user_id AS userId, s.last_seen_at AS lastSeenAt, s.ends_at AS endsAt, u.roles, ${VISIT_DAY} ` +
    'FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.site = ? AND u.disabled = 0',
  'substitute-of-day': 'SELECT 1 AS named FROM substitutes WHERE site = ? AND day = ? AND user_id = ?',
  'session-visit': `SELECT ${VISIT_DAY} FROM sessions s WHERE s.id = ?`,
  'sessions-quiet':
    'SELECT s.id, s.user_id AS userId, s.last_seen_at AS lastSeenAt, s.active_at AS activeAt, s.ends_at AS endsAt, ' +
    `${VISIT_DAY} FROM sessions s WHERE s.site = ? AND s.locked_at IS NULL AND s.active_at <= ?`,
  'acts-of':
    'SELECT at, kind FROM events WHERE site = ? AND actor = ? AND at >= ? AND at < ? ORDER BY at, seq',
  'last-signs':
    'SELECT u.id AS userId, u.roles, (SELECT e.at FROM events e WHERE e.site = u.site AND e.subject = u.id ' +
    "AND e.kind IN ('signed-in', 'signed-out', 'session-ended') ORDER BY e.seq DESC LIMIT 1) AS at, " +
    '(SELECT e.at FROM events e WHERE e.site = u.site AND e.subject = u.id ' +
    "AND e.kind IN ('account-changed', 'substitute-withdrawn') ORDER BY e.seq DESC LIMIT 1) AS changedAt " +
    'FROM users u WHERE u.site = ?',
  'site-advance': 'UPDATE site SET seq = seq + 1 WHERE id = ? RETURNING seq, head',
  'site-head': 'UPDATE site SET head = ? WHERE id = ?',
  'event-insert':
    'INSERT INTO events (site, seq, at, actor, kind, subject, data, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  'running-noted':
    'SELECT max((SELECT running_ms FROM site WHERE id = ?), ' +
    "(SELECT coalesce(max(called_run), 0) FROM tickets WHERE site = ? AND state IN ('called', 'serving')), " +
    '(SELECT coalesce(max(run), 0) FROM last_moves WHERE site = ?)) AS ms',
  'site-day': 'SELECT open_day AS openDay FROM site WHERE id = ?',
  'setting-on':
    'SELECT value FROM settings WHERE site = ? AND key = ? AND effective_from <= ? ' +
    'ORDER BY effective_from DESC LIMIT 1',
  'settings-of':
    'SELECT key, effective_from AS effectiveFrom, value FROM settings WHERE site = ? AND key IN (?, ?, ?) ' +
    'ORDER BY effective_from',
  'office-day-row':
    'SELECT started_at AS startedAt, started_by AS startedBy, checks, closed_at AS closedAt, ' +
    'closed_by AS closedBy, closed_reason AS closedReason, ended_at AS endedAt, ended_by AS endedBy FROM office_days WHERE site = ? AND day = ?',
  'numbers-given':
    "SELECT count(*) AS given FROM tickets WHERE site = ? AND day = ? AND series = ? AND state <> 'cancelled'",
  'serial-take':
    'INSERT INTO serials (site, scope, period, last) VALUES (?, ?, ?, 1) ' +
    'ON CONFLICT (site, scope, period) DO UPDATE SET last = last + 1 RETURNING last',
  'waiting-more':
    'INSERT INTO waiting_counts (site, day, service, lane, waiting, lanjutan) VALUES (?, ?, ?, ?, 1, ?) ' +
    'ON CONFLICT (site, day, service, lane) DO UPDATE SET waiting = waiting + 1, lanjutan = lanjutan + excluded.lanjutan',
  'waiting-less':
    'UPDATE waiting_counts SET waiting = waiting - 1, lanjutan = lanjutan - ? ' +
    'WHERE site = ? AND day = ? AND service = ? AND lane = ?',
  'waiting-of-day': 'SELECT service, lane, waiting, lanjutan FROM waiting_counts WHERE site = ? AND day = ?',
  'lane-head':
    "SELECT id, lane, rank FROM tickets WHERE site = ? AND day = ? AND state = 'waiting' " +
    'AND service = ? AND lane = ? ORDER BY rank, id LIMIT 1',
  'lane-first':
    "SELECT id, lane, rank, series, serial, help FROM tickets WHERE site = ? AND day = ? AND state = 'waiting' " +
    'AND service = ? AND lane = ? ORDER BY rank, id LIMIT ?',
  'last-lanes': 'SELECT lane FROM calls WHERE site = ? AND day = ? ORDER BY call_order DESC LIMIT ?',
  'call-insert':
    'INSERT INTO calls (site, day, call_order, ticket_id, lane, counter, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  'call-delete': 'DELETE FROM calls WHERE site = ? AND day = ? AND call_order = ?',
  'stay-insert':
    'INSERT INTO stays (id, site, day, ticket_id, counter, service, kind, end, called_at, ended_at, coming_ms, ' +
    'served_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  'stays-days':
    'SELECT day, count(DISTINCT counter) AS counters FROM stays WHERE site = ? AND day <= ? ' +
    'GROUP BY day ORDER BY day DESC LIMIT ?',
  'stays-measured':
    'SELECT service, kind, ms FROM (SELECT service, kind, coming_ms + coalesce(served_ms, 0) AS ms, row_number() OVER ' +
    '(PARTITION BY service, kind ORDER BY day DESC, called_at DESC, id DESC) AS nth FROM stays ' +
    'WHERE site = ? AND day BETWEEN ? AND ?) AS newest WHERE nth <= ?',
  'stays-between':
    'SELECT avg(called - left_at) AS ms FROM (SELECT stays.ended_at AS left_at, ' +
    'lead(stays.called_at) OVER one_counter AS called, lead(tickets.issued_at) OVER one_counter AS issued ' +
    'FROM stays JOIN tickets ON tickets.id = stays.ticket_id WHERE stays.site = ? AND stays.day BETWEEN ? AND ? ' +
    'WINDOW one_counter AS (PARTITION BY stays.day, stays.counter ORDER BY stays.called_at, stays.id)) AS moments ' +
    'WHERE issued <= left_at AND called >= left_at AND called - left_at <= ?',
  'priority-arrivals':
    'SELECT (issued_at + ?) / 3600000 % 24 AS hour, count(*) AS people FROM tickets ' +
    "WHERE site = ? AND day BETWEEN ? AND ? AND lane = 'priority' GROUP BY 1",
  'tickets-at-counters':
    'SELECT counter, service, kind, called_at AS calledAt, called_run AS calledRun FROM tickets ' +
    "WHERE site = ? AND state IN ('called', 'serving') AND day = ?",
  'stay-delete': 'DELETE FROM stays WHERE id = ?',
  'last-move-of':
    'SELECT ticket_id AS ticketId, move, before, version, run, stay_id AS stayId FROM last_moves WHERE site = ? AND counter = ?',
  'last-move-keep':
    'INSERT INTO last_moves (site, counter, ticket_id, move, before, version, run, stay_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ' +
    'ON CONFLICT (site, counter) DO UPDATE SET ticket_id = excluded.ticket_id, move = excluded.move, ' +
    'before = excluded.before, version = excluded.version, run = excluded.run, stay_id = excluded.stay_id',
  'last-move-forget': 'DELETE FROM last_moves WHERE site = ? AND counter = ?',
  'ticket-insert':
    'INSERT INTO tickets (id, site, day, series, serial, service, lane, state, rank, calls, token_hash, ' +
    'issued_by, issued_at, version, kind, purpose, berkas_id, help, replaces) ' +
    "VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', ?, 0, ?, ?, ?, 1, ?, ?, ?, ?, ?)",
  'follow-tried': 'SELECT tried_at AS triedAt FROM follow_addresses WHERE site = ? AND address = ?',
  'replies-forget': 'DELETE FROM idempotency WHERE created_at < ?',
  'reply-kept':
    'SELECT scope, site, body_hash AS bodyHash, status, year, reply, created_at AS createdAt ' +
    'FROM idempotency WHERE scope = ?',
  'reply-keep':
    'INSERT INTO idempotency (scope, site, body_hash, status, year, reply, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  'print-job-insert':
    'INSERT INTO print_jobs (id, site, key, kind, role, printer_id, copy, subject, about, year, slip, slip_mark, expires_run, ' +
    'reprint_reason, state, attempts, position, not_before, requested_by, created_at) ' +
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?, 0, ?, ?) " +
    'ON CONFLICT (site, key) DO NOTHING RETURNING id',
  // The plus keeps SQLite from walking through all papers by position instead of seeking the few of that printer.
  'line-of-printer':
    "SELECT id, position FROM print_jobs WHERE site = ? AND state = 'queued' AND printer_id = ? " +
    'ORDER BY +position LIMIT 1',
  'line-of-role':
    "SELECT id, position FROM print_jobs WHERE site = ? AND state = 'queued' AND printer_id IS NULL AND role = ? " +
    'ORDER BY position LIMIT 1',
  'line-of-gone-printers':
    "SELECT id, position FROM print_jobs WHERE site = ? AND state = 'queued' AND printer_id IN " +
    '(SELECT id FROM printers WHERE removed_at IS NOT NULL) AND role = ? ORDER BY +position LIMIT 1',
} as const;

export type HotStatement = keyof typeof HOT_STATEMENTS;
