import Database from 'better-sqlite3';

/**
 * Writes a whole copy of a living database to `to`, as it was at one instant; whoever writes meanwhile goes on. To be
 * called in a process of its own: it takes seconds for a large file.
 * @throws {Database.SqliteError} `SQLITE_FULL` when there is no room for it.
 */
export function copyDatabase(from: string, to: string): void {
  const client = new Database(from, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    client.prepare('VACUUM INTO ?').run(to);
  } finally {
    client.close();
  }
}

/** Whether an error says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT';
}
