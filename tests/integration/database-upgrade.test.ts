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

it('a database of version 0.1 keeps its tickets, and its calls count in the run of priority calls', () => {
  const dataDir = tempDir();
  const open = (migrationsFolder: string) => {
    const opened = openDatabase({ dataDir, migrationsFolder, now: 0 });
    if (!opened.ok) throw new Error(opened.error);
    opened.value.writer.client.close();
    opened.value.reader.client.close();
  };
  open(migrationsUpTo(1));
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

  open(programFiles.migrations);
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
