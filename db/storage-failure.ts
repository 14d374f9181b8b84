import Database from 'better-sqlite3';

const STORAGE_CODES = [
  'FULL',
  'IOERR',
  'READONLY',
  'CANTOPEN',
  'BUSY',
  'LOCKED',
  'NOTADB',
  'CORRUPT',
  'NOMEM',
];

/** Whether the disk or the file refused, as opposed to a rule of the schema or a mistake in a statement. */
export function isStorageFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof Database.SqliteError) {
    return STORAGE_CODES.some((code) => error.code.startsWith(`SQLITE_${code}`));
  }
  return isStorageFailure(error.cause);
}
