import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { DATABASE_FILE, openDatabase } from '../../db/open-database.ts';
import { programFiles } from '../../server/program-files.ts';
import { tempDir } from '../support/temp-dir.ts';

/** A copy of the migrations as a version had them that knew only the first `count`. */
function migrationsUpTo(count: number): string {
  const folder = join(tempDir(), 'migrations');
  cpSync(programFiles.migrations, folder, { recursive: true });
  const journalFile = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8'));
  for (const { tag } of journal.entries.splice(count)) rmSync(join(folder, `${tag}.sql`));
  writeFileSync(journalFile, JSON.stringify(journal));
  return folder;
}

function migrate(dataDir: string, migrationsFolder: string): void {
  const opened = openDatabase({ dataDir, migrationsFolder, now: 0 });
  if (!opened.ok) throw new Error(opened.error);
  opened.value.writer.client.close();
  opened.value.reader.client.close();
}

it('a database of version 0.1 keeps its tickets, and its calls count in the run of priority calls', () => {
  const dataDir = tempDir();
  migrate(dataDir, migrationsUpTo(1));
  const client = new Database(join(dataDir, DATABASE_FILE));
  const ticket = client.prepare(
    `INSERT INTO tickets (id, site, day, series, serial, service, lane, state, rank, counter, calls, call_order,
     token_hash, issued_by, issued_at, called_at, version)
     VALUES (?, 's', '2026-11-20', 'A', ?, 'PU', ?, ?, ?, ?, 1, ?, ?, 'loopback', 1, ?, 1)`,
  );
  ticket.run('t1', 1, 'priority', 'done', 1_000, 1, 2, Buffer.from('a'), 7);
  ticket.run('t2', 2, 'regular', 'done', 2_000, 1, 1, Buffer.from('b'), 5);
  ticket.run('t3', 3, 'regular', 'waiting', 3_000, null, null, Buffer.from('c'), null);
  client.close();

  migrate(dataDir, programFiles.migrations);
  const after = new Database(join(dataDir, DATABASE_FILE), { readonly: true });
  expect(
    after.prepare('SELECT ticket_id, lane, counter, at FROM calls ORDER BY call_order').raw().all(),
  ).toEqual([
    ['t2', 'regular', 1, 5],
    ['t1', 'priority', 1, 7],
  ]);
  expect(after.prepare('SELECT kind, help, purpose FROM tickets').raw().all()).toEqual(
    Array(3).fill(['first', 0, null]),
  );
  after.close();
});

it('a database from before printers were registered keeps its papers, in line and in doubt, and how they were tried', () => {
  const dataDir = tempDir();
  migrate(dataDir, migrationsUpTo(4));
  const client = new Database(join(dataDir, DATABASE_FILE));
  const job = client.prepare(
    `INSERT INTO print_jobs (id, site, key, kind, role, copy, subject, about, year, slip, state, attempts, position,
     not_before, requested_by, created_at, settled_at)
     VALUES (?, 's', ?, 'queue-ticket', 'ticket', 0, 't', 'A-001', 2026, x'01', ?, 1, ?, 0, 'loopback', 1, ?)`,
  );
  job.run('j1', 'ticket:1:copy:0', 'printed', 1, 5);
  job.run('j2', 'ticket:2:copy:0', 'uncertain', 2, null);
  job.run('j3', 'ticket:3:copy:0', 'queued', 3, null);
  client.exec(
    `INSERT INTO print_attempts (id, job_id, no, printer, profile, year, bytes, started_at, first_byte_at, outcome)
     VALUES ('a1', 'j1', 1, 'virtual://both', 'paper-80', 2026, x'02', 1, 2, 'printed')`,
  );
  client.close();

  migrate(dataDir, programFiles.migrations);
  const after = new Database(join(dataDir, DATABASE_FILE), { readonly: true });
  const rows = (sql: string) => after.prepare(sql).raw().all();
  expect(
    rows('SELECT id, state, slip, printer_id, expires_run, purged_at FROM print_jobs ORDER BY id'),
  ).toEqual([
    ['j1', 'printed', Buffer.of(1), null, null, null],
    ['j2', 'uncertain', Buffer.of(1), null, null, null],
    ['j3', 'queued', Buffer.of(1), null, null, null],
  ]);
  expect(rows('SELECT job_id, bytes, outcome, profile_facts FROM print_attempts')).toEqual([
    ['j1', Buffer.of(2), 'printed', null],
  ]);
  const strict = rows(
    "SELECT name FROM pragma_table_list WHERE strict = 1 AND name LIKE 'print%' ORDER BY name",
  );
  expect(strict.flat()).toEqual(['print_attempts', 'print_jobs', 'printer_roles', 'printers']);
  expect(rows('PRAGMA foreign_key_check')).toEqual([]);
  after.close();

  const older = openDatabase({ dataDir, migrationsFolder: migrationsUpTo(4), now: 0 });
  expect(older).toMatchObject({ ok: false, error: 'newer-than-program' });
});
