import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { err, ok, type Result } from '../domain/result.ts';
import type { Client } from './connection.ts';

export type MigrationProblem =
  /** It has migrations this program does not know. */
  | 'newer-than-program'
  /** A migration it has was edited since, or one in the middle is missing. */
  | 'altered-migrations';

interface Journal {
  readonly entries: readonly { readonly tag: string }[];
}

/**
 * How many migrations the file still needs. drizzle's own migrator says nothing when the file is newer, when an
 * applied migration was edited, or when one was put in before the last: here each is refused.
 */
export function pendingMigrations(client: Client, folder: string): Result<number, MigrationProblem> {
  const known = knownHashes(folder);
  const applied = appliedHashes(client);
  const common = Math.min(known.length, applied.length);
  for (let i = 0; i < common; i += 1) {
    if (known[i] !== applied[i]) return err('altered-migrations');
  }
  return applied.length > known.length ? err('newer-than-program') : ok(known.length - applied.length);
}

/**
 * Applies what is missing, whole or not at all.
 * @throws when a migration fails or leaves a row without its parent; the file is then as before.
 */
export function applyMigrations(client: Client, folder: string): void {
  // drizzle migrates inside one transaction, where this pragma does nothing: a rebuilt parent table would take
  // its children along.
  client.pragma('foreign_keys = OFF');
  try {
    migrate(drizzle(client), { migrationsFolder: folder });
    const orphans = client.pragma('foreign_key_check') as unknown[];
    if (orphans.length > 0) throw new Error(`a migration left ${orphans.length} rows without their parent`);
  } finally {
    client.pragma('foreign_keys = ON');
  }
}

function knownHashes(folder: string): string[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal;
  return journal.entries.map(({ tag }) =>
    createHash('sha256')
      .update(readFileSync(join(folder, `${tag}.sql`), 'utf8'))
      .digest('hex'),
  );
}

function appliedHashes(client: Client): string[] {
  const table = client
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '__drizzle_migrations'")
    .get();
  if (table === undefined) return [];
  const rows = client.prepare('SELECT hash FROM __drizzle_migrations ORDER BY id').all();
  return rows.map((row) => (row as { hash: string }).hash);
}
