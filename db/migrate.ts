import { readMigrationFiles } from 'drizzle-orm/migrator';
import { err, ok, type Result } from '../domain/result.ts';
import type { Client } from './connection.ts';

/** Which migrations a file has had, in order. */
export const MIGRATIONS_TABLE = '__drizzle_migrations';

export type MigrationProblem =
  /** It has migrations this program does not know. */
  | 'newer-than-program'
  /** A migration it has was edited since, or one in the middle is missing. */
  | 'altered-migrations';

/**
 * How many migrations the file still needs. drizzle's own migrator says nothing when the file is newer, when an
 * applied migration was edited, or when one was put in before the last: here each is refused.
 */
export function pendingMigrations(client: Client, folder: string): Result<number, MigrationProblem> {
  const known = readMigrationFiles({ migrationsFolder: folder }).map(({ hash }) => hash);
  const applied = appliedHashes(client);
  const common = Math.min(known.length, applied.length);
  for (let i = 0; i < common; i += 1) {
    if (known[i] !== applied[i]) return err('altered-migrations');
  }
  return applied.length > known.length ? err('newer-than-program') : ok(known.length - applied.length);
}

/**
 * Applies what is missing, whole or not at all. drizzle's own migrator would commit before the check of the
 * children, and a failed check could only be told.
 * @throws when a migration fails or leaves a row without its parent; the file is then as before.
 */
export function applyMigrations(client: Client, folder: string): void {
  // Inside a transaction this pragma does nothing, and a rebuilt parent table would take its children along.
  client.pragma('foreign_keys = OFF');
  try {
    client.transaction(() => applyMissing(client, folder)).immediate();
  } finally {
    client.pragma('foreign_keys = ON');
  }
}

function applyMissing(client: Client, folder: string): void {
  client.exec(
    `CREATE TABLE IF NOT EXISTS ${MIGRATIONS_TABLE} (hash TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT`,
  );
  const note = client.prepare(`INSERT INTO ${MIGRATIONS_TABLE} (hash, created_at) VALUES (?, ?)`);
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  for (const { sql, hash, folderMillis } of migrations.slice(appliedHashes(client).length)) {
    for (const statement of sql) client.exec(statement);
    note.run(hash, folderMillis);
  }
  const orphans = client.pragma('foreign_key_check') as unknown[];
  if (orphans.length > 0) throw new Error(`a migration left ${orphans.length} rows without their parent`);
}

function appliedHashes(client: Client): string[] {
  const table = client
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?")
    .get(MIGRATIONS_TABLE);
  if (table === undefined) return [];
  const rows = client.prepare(`SELECT hash FROM ${MIGRATIONS_TABLE} ORDER BY rowid`).all();
  return rows.map((row) => (row as { hash: string }).hash);
}
