import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { err, ok, type Result } from '../domain/result.ts';
import { isStorageFailure } from './storage-failure.ts';

/** A data directory that belongs to this process alone until it lets go. */
export interface DirectoryHold {
  release(): void;
}

const LOCK_FILE = 'IN-USE';
/** A server that is just stopping gets this long to let go. */
const PATIENCE_MS = 1_000;

/**
 * Takes a data directory for this process: two servers on one would print each paper twice and announce half of what
 * happens. The system's own lock on a file, which ends with the process however that ends; nothing is left to clean up.
 */
export function holdDirectory(
  dataDir: string,
): Result<DirectoryHold, 'already-running' | 'data-dir-unusable'> {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const client = new Database(join(dataDir, LOCK_FILE), { timeout: PATIENCE_MS });
    // SQLite knows how to lock a file on every system; the transaction stays open and writes nothing.
    client.exec('BEGIN EXCLUSIVE');
    return ok({ release: () => client.close() });
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      return err('already-running');
    if (isDirectoryTrouble(error)) return err('data-dir-unusable');
    throw error;
  }
}

/** Whether a file or folder could not be made, read or written, as opposed to a mistake of the program. */
export function isDirectoryTrouble(error: unknown): boolean {
  if (isStorageFailure(error)) return true;
  const { code, path } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && typeof path === 'string';
}
