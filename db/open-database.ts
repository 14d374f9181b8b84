import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { err, ok, type Result } from '../domain/result.ts';
import { APPLICATION_ID, type Client, type Connection, connect } from './connection.ts';
import { writeDurably } from './durable-file.ts';
import { applyMigrations, MIGRATIONS_TABLE, type MigrationProblem, pendingMigrations } from './migrate.ts';
import { beforeMigration, SET_ASIDE } from './set-aside.ts';

export type OpenProblem =
  | MigrationProblem
  /** The data directory had a database before; it is gone now. */
  | 'database-missing'
  /** Not a database, or not one of ours. */
  | 'foreign-file'
  | 'damaged'
  /** Tables, indexes or triggers are not the ones the migrations make. */
  | 'altered-schema';

export interface OpenDatabaseOptions {
  readonly dataDir: string;
  readonly migrationsFolder: string;
  /** ms since 1970, names the copy set aside before migrating. */
  readonly now: number;
}

export interface OpenedDatabase {
  readonly writer: Connection;
  readonly reader: Connection;
  readonly created: boolean;
}

export const DATABASE_FILE = 'loket.db';
/** Says that this directory has had a database: from then on none is ever made anew in it. */
export const MARKER_FILE = 'HAS-DATABASE';

/** Opens this office's database, or makes it in a directory that never had one. */
export function openDatabase(options: OpenDatabaseOptions): Result<OpenedDatabase, OpenProblem> {
  const file = join(options.dataDir, DATABASE_FILE);
  const marker = join(options.dataDir, MARKER_FILE);
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const created = !existsSync(file);
  if (created) {
    if (existsSync(marker)) return err('database-missing');
    createDatabase(file, options.migrationsFolder);
  }
  const problem = examine(file, options);
  if (problem !== null) return err(problem);
  if (!existsSync(marker))
    writeDurably(marker, 'The database of this office belongs here. Restore it when it is gone.\n');
  return ok({ writer: connect(file, 'write'), reader: connect(file, 'read'), created });
}

/** Makes it under another name first: a file that bears the real name is always whole. */
function createDatabase(file: string, migrationsFolder: string): void {
  const unfinished = `${file}.new`;
  rmSync(unfinished, { force: true });
  const client = new Database(unfinished);
  client.pragma(`application_id = ${APPLICATION_ID}`);
  applyMigrations(client, migrationsFolder);
  client.close();
  renameSync(unfinished, file);
}

function examine(file: string, options: OpenDatabaseOptions): OpenProblem | null {
  if (!isSqliteFile(file)) return 'foreign-file';
  let client: Client;
  try {
    client = new Database(file, { fileMustExist: true });
  } catch {
    return 'damaged';
  }
  try {
    if (client.pragma('application_id', { simple: true }) !== APPLICATION_ID) return 'foreign-file';
    if (client.pragma('quick_check', { simple: true }) !== 'ok') return 'damaged';
    const pending = pendingMigrations(client, options.migrationsFolder);
    if (!pending.ok) return pending.error;
    if (pending.value > 0) {
      setAside(client, options);
      applyMigrations(client, options.migrationsFolder);
    }
    return schemaOf(client) === expectedSchema(options.migrationsFolder) ? null : 'altered-schema';
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code))
      return 'damaged';
    throw error;
  } finally {
    client.close();
  }
}

/** A copy as it was before the migration, for the day the new version turns out wrong. It is destroyed in its time. */
function setAside(client: Client, options: OpenDatabaseOptions): void {
  const folder = join(options.dataDir, SET_ASIDE);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  client.prepare('VACUUM INTO ?').run(join(folder, beforeMigration(options.now)));
}

/** SQLite itself opens an empty file as an empty database: the header is read before it gets the chance. */
function isSqliteFile(file: string): boolean {
  const header = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    return readSync(handle, header) === header.length && header.toString('latin1') === 'SQLite format 3\0';
  } finally {
    closeSync(handle);
  }
}

function expectedSchema(migrationsFolder: string): string {
  const fresh = new Database(':memory:');
  applyMigrations(fresh, migrationsFolder);
  const schema = schemaOf(fresh);
  fresh.close();
  return schema;
}

function schemaOf(client: Client): string {
  const rows = client
    .prepare(
      "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name <> ? ORDER BY type, name",
    )
    .all(MIGRATIONS_TABLE);
  return JSON.stringify(rows);
}
