import Database from 'better-sqlite3';
import { rememberStatements } from './statement-memory.ts';

export type Client = Database.Database;

/** One connection to the file. */
export interface Connection {
  readonly client: Client;
  /** The statement of this text, prepared once. Whoever takes it says anew whether rows come raw. */
  statement(text: string): Database.Statement;
}

/** "LOKT": a file without it is somebody else's. */
export const APPLICATION_ID = 0x4c4f4b54;

/**
 * Opens `file` with the settings durability hangs on, and reads each back: a build of SQLite may have other
 * defaults, and better-sqlite3 reopens a WAL file with synchronous=NORMAL, which loses acknowledged rows at a
 * power cut.
 * @throws when the file cannot be opened or a setting does not hold.
 */
export function connect(file: string, use: 'write' | 'read'): Connection {
  const client = new Database(file, {
    readonly: use === 'read',
    fileMustExist: use === 'read',
    timeout: 2_000,
  });
  const pragmas: [string, string | number][] = [
    ...(use === 'write' ? ([['journal_mode', 'wal']] as [string, string][]) : []),
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['query_only', use === 'read' ? 1 : 0],
    ['trusted_schema', 0],
    // What is deleted is overwritten: destroyed data must not be left in pages that are free.
    ['secure_delete', 1],
    // Else a REPLACE deletes a row past the triggers that keep the event log as it was written.
    ['recursive_triggers', 1],
  ];
  for (const [name, wanted] of pragmas) {
    client.pragma(`${name} = ${wanted}`);
    const got = client.pragma(name, { simple: true });
    if (got !== wanted) {
      client.close();
      throw new Error(`SQLite keeps ${name} at ${String(got)} instead of ${wanted}`);
    }
  }
  return { client, statement: rememberStatements(client) };
}
