import Database from 'better-sqlite3';
import { HOT_STATEMENTS, type HotStatement } from './hot-statements.ts';

export type Client = Database.Database;

/** One connection to the file with its prepared statements. */
export interface Connection {
  readonly client: Client;
  hot(name: HotStatement): Database.Statement;
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
  const prepared = new Map<HotStatement, Database.Statement>();
  return {
    client,
    hot(name) {
      let statement = prepared.get(name);
      if (statement === undefined) {
        statement = client.prepare(HOT_STATEMENTS[name]);
        prepared.set(name, statement);
      }
      return statement;
    },
  };
}
