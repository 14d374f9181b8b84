import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID, connect } from '../../db/connection.ts';
import { DATABASE_FILE, type OpenedDatabase, openDatabase } from '../../db/open-database.ts';
import { programFiles } from '../../server/program-files.ts';
import { tempDir } from '../support/temp-dir.ts';

const open = (dataDir: string) =>
  openDatabase({ dataDir, migrationsFolder: programFiles.migrations, now: 0 });

function opened(dataDir: string): OpenedDatabase {
  const result = open(dataDir);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function close({ reader, writer }: OpenedDatabase): void {
  reader.client.close();
  writer.client.close();
}

/** A data directory with a database that was closed in good order. */
function withDatabase(): { dataDir: string; file: string } {
  const dataDir = tempDir();
  close(opened(dataDir));
  return { dataDir, file: join(dataDir, DATABASE_FILE) };
}

/** What the program says of the database, and proof that it left the file alone. */
function refusalOf(dataDir: string): unknown {
  const file = join(dataDir, DATABASE_FILE);
  const before = existsSync(file) ? readFileSync(file) : null;
  const result = open(dataDir);
  if (result.ok) close(result.value);
  const after = existsSync(file) ? readFileSync(file) : null;
  expect(after === null ? null : before?.equals(after)).toBe(before === null ? null : true);
  return result.ok ? 'opened' : result.error;
}

function change(file: string, sql: string): void {
  const client = new Database(file);
  client.unsafeMode();
  client.exec(sql);
  client.close();
}

describe('both connections', () => {
  it('keep the settings durability and truth hang on, at the first opening and at every later one', () => {
    const dataDir = tempDir();
    for (const round of ['new', 'opened again', 'and again']) {
      const { writer, reader, ...rest } = opened(dataDir);
      expect(rest.created).toBe(round === 'new');
      for (const { client } of [writer, reader]) {
        const pragma = (name: string) => client.pragma(name, { simple: true });
        expect(pragma('synchronous'), round).toBe(2);
        expect(pragma('journal_mode'), round).toBe('wal');
        expect(pragma('foreign_keys'), round).toBe(1);
        expect(pragma('trusted_schema'), round).toBe(0);
        expect(pragma('recursive_triggers'), round).toBe(1);
        expect(pragma('application_id'), round).toBe(APPLICATION_ID);
      }
      expect(reader.client.pragma('query_only', { simple: true })).toBe(1);
      expect(() =>
        reader.client.exec("INSERT INTO counters (site, number, first_used_at) VALUES ('s', 1, 0)"),
      ).toThrow(/readonly|read-only/);
      close({ writer, reader, ...rest });
    }
  });

  it('would lose durability at the second opening without being told: this build of SQLite reopens with NORMAL', () => {
    const { file } = withDatabase();
    const untold = new Database(file);
    expect(untold.pragma('synchronous', { simple: true })).toBe(1);
    untold.close();
    const told = connect(file, 'write');
    expect(told.client.pragma('synchronous', { simple: true })).toBe(2);
    told.client.close();
  });
});

describe('a database is refused, and not touched, when', () => {
  it('it is gone from a directory that had one; none is made in its place', () => {
    const { dataDir, file } = withDatabase();
    renameSync(file, `${file}.elsewhere`);
    expect(refusalOf(dataDir)).toBe('database-missing');
    expect(existsSync(file)).toBe(false);
    renameSync(`${file}.elsewhere`, file);
    expect(refusalOf(dataDir)).toBe('opened');
  });

  it('the file is empty', () => {
    const { dataDir, file } = withDatabase();
    writeFileSync(file, '');
    expect(refusalOf(dataDir)).toBe('foreign-file');
  });

  it('the file is a text, or shorter than a header', () => {
    for (const text of ['SQLite', 'Catatan: berkas ini bukan basis data. '.repeat(200)]) {
      const dataDir = tempDir();
      writeFileSync(join(dataDir, DATABASE_FILE), text);
      expect(refusalOf(dataDir)).toBe('foreign-file');
    }
  });

  it('it is another program’s SQLite file', () => {
    const dataDir = tempDir();
    change(join(dataDir, DATABASE_FILE), 'CREATE TABLE notes (text TEXT)');
    expect(refusalOf(dataDir)).toBe('foreign-file');
  });

  it('a page of it is damaged', () => {
    const { dataDir, file } = withDatabase();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4_096 * 3, 4_096 * 4);
    writeFileSync(file, bytes);
    expect(refusalOf(dataDir)).toBe('damaged');
  });

  it('its end was cut off', () => {
    const { dataDir, file } = withDatabase();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, 4_096 * 5 + 100));
    expect(refusalOf(dataDir)).toBe('damaged');
  });

  it('only its header is left whole', () => {
    const { dataDir, file } = withDatabase();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 100, 4_096);
    writeFileSync(file, bytes);
    expect(refusalOf(dataDir)).toBe('damaged');
  });

  it('somebody changed a table, an index or a trigger in it', () => {
    for (const sql of [
      'DROP TRIGGER events_no_delete',
      'CREATE TABLE notes (text TEXT)',
      'DROP INDEX tickets_number',
      'ALTER TABLE tickets ADD COLUMN name TEXT',
      'CREATE TRIGGER sly AFTER INSERT ON tickets BEGIN DELETE FROM tickets; END',
    ]) {
      const { dataDir, file } = withDatabase();
      change(file, sql);
      expect(refusalOf(dataDir), sql).toBe('altered-schema');
    }
  });
});

describe('a crash while the database is made', () => {
  it('leaves a half-made file that does no harm: the next start makes a whole one', () => {
    const { file } = withDatabase();
    for (const rest of [Buffer.alloc(0), readFileSync(file).subarray(0, 10_000), Buffer.from('half')]) {
      const dataDir = tempDir();
      const unfinished = join(dataDir, `${DATABASE_FILE}.new`);
      writeFileSync(unfinished, rest);
      writeFileSync(`${unfinished}-journal`, rest);
      const database = opened(dataDir);
      expect(database.created).toBe(true);
      expect(database.writer.client.pragma('integrity_check', { simple: true })).toBe('ok');
      close(database);
      expect(readdirSync(dataDir).filter((name) => name.includes('.new'))).toEqual([]);
    }
  });

  it('never leaves a file under the real name that is not whole: what bears it has every table', () => {
    const { dataDir, file } = withDatabase();
    const fresh = tempDir();
    copyFileSync(file, join(fresh, DATABASE_FILE));
    // As after a power cut between making the file and noting that there is one.
    expect(refusalOf(fresh)).toBe('opened');
    expect(refusalOf(dataDir)).toBe('opened');
  });
});
