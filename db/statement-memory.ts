import type Database from 'better-sqlite3';

/** More texts than the program has; lists of differing length make a few more of some. */
const REMEMBERED = 500;

/**
 * Prepares each text once and keeps those used last: preparing costs more than most of them take to run, and a statement
 * that is dropped stays in memory V8 does not see until it happens to collect it.
 */
export function rememberStatements(client: Database.Database): (text: string) => Database.Statement {
  const remembered = new Map<string, Database.Statement>();
  return (text) => {
    const statement = remembered.get(text) ?? client.prepare(text);
    remembered.delete(text);
    remembered.set(text, statement);
    if (remembered.size > REMEMBERED) {
      const [oldest = text] = remembered.keys();
      remembered.delete(oldest);
    }
    return statement;
  };
}
