import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Connection } from '../../db/connection.ts';
import { DATABASE_FILE, openDatabase } from '../../db/open-database.ts';
import { insertSite } from '../../db/site.ts';
import { SqliteStore } from '../../db/sqlite-store.ts';
import { ok } from '../../domain/result.ts';
import type { Store } from '../../server/ports.ts';
import { programFiles } from '../../server/program-files.ts';
import { FakeClock } from './fake-clock.ts';

export const SITE = 'site-of-the-test';

export interface TestStore {
  readonly store: Store;
  readonly writer: Connection;
  readonly reader: Connection;
  readonly clock: FakeClock;
  readonly file: string;
  /** What a listener threw. */
  readonly listenerErrors: unknown[];
  /** A look from outside, as another process has it: committed rows alone. */
  fromOutside<Row = Record<string, unknown>>(sql: string): Row[];
  close(): Promise<void>;
}

/** The store alone on a new file with the real migrations; nothing of the office is in it but its site. */
export async function openTestStore(): Promise<TestStore> {
  const dataDir = mkdtempSync(join(tmpdir(), 'loket-store-'));
  const clock = new FakeClock('2026-11-23T08:00:00+07:00');
  const opened = openDatabase({ dataDir, migrationsFolder: programFiles.migrations, now: clock.now() });
  if (!opened.ok) throw new Error(opened.error);
  const { writer, reader } = opened.value;
  const listenerErrors: unknown[] = [];
  const onListenerError = (error: unknown) => void listenerErrors.push(error);
  const store = new SqliteStore({ writer, reader, site: SITE, clock, onListenerError });
  await store.unit(async (tx) => ok(await insertSite(tx, SITE, clock.now(), '2026-11-23')));
  const file = join(dataDir, DATABASE_FILE);
  const outside = new Database(file, { readonly: true });
  return {
    ...{ store, writer, reader, clock, file, listenerErrors },
    fromOutside: <Row>(sql: string) => outside.prepare(sql).all() as Row[],
    async close() {
      outside.close();
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
