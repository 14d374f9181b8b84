import { type OpenProblem, openDatabase } from '../../db/open-database.ts';
import { SqliteStore } from '../../db/sqlite-store.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Clock, Ids, Log, Store } from '../ports.ts';
import { programFiles } from '../program-files.ts';
import { noteStart, siteOf } from '../site/open-site.ts';

export interface OpenedStore {
  readonly store: Store;
  readonly site: string;
}

/** The office's database, ready for use: opened, examined, migrated, with its site and its settings. */
export async function openStore(options: {
  dataDir: string;
  clock: Clock;
  ids: Ids;
  log: Log;
}): Promise<Result<OpenedStore, OpenProblem>> {
  const { dataDir, clock, ids, log } = options;
  const opened = openDatabase({ dataDir, migrationsFolder: programFiles.migrations, now: clock.now() });
  if (!opened.ok) return opened;
  const { writer, reader, created } = opened.value;
  const onListenerError = (error: unknown) => log.error('a listener to the event log failed', error);
  const storeOf = (site: string) => new SqliteStore({ writer, reader, site, clock, onListenerError });

  // Whose database it is stands in the database itself: a store without events reads it.
  const named = await storeOf('').unit<string, never>(async (tx) => ok(await siteOf(tx, ids.next(), clock)));
  if (!named.ok) return named;
  const store = storeOf(named.value);
  await noteStart(store, named.value, clock, created);
  return ok({ store, site: named.value });
}
