import Database from 'better-sqlite3';

const STORAGE_CODES = ['FULL', 'IOERR', 'CANTOPEN', 'BUSY', 'LOCKED', 'NOTADB', 'CORRUPT', 'NOMEM'];

/** Whether the disk or the file refused, as opposed to a rule of the schema or a mistake in a statement. */
export function isStorageFailure(error: unknown, use: 'write' | 'read' = 'write'): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof Database.SqliteError) {
    // Who writes on the connection for reading has made a mistake; on the other one the file became read-only.
    const codes = use === 'write' ? [...STORAGE_CODES, 'READONLY'] : STORAGE_CODES;
    return codes.some((code) => error.code.startsWith(`SQLITE_${code}`));
  }
  return isStorageFailure(error.cause, use);
}
