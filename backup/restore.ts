import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { holdDirectory } from '../db/directory-hold.ts';
import { DATABASE_FILE } from '../db/open-database.ts';
import type { RestoreFault } from '../domain/backup/faults.ts';
import { ok, type Result } from '../domain/result.ts';
import type { KeysProblem } from '../server/composition/start-problem.ts';
import type { Clock } from '../server/ports.ts';
import { knownSince } from './known-since.ts';
import { openBackup } from './open-backup.ts';
import { placeDatabase } from './place-database.ts';
import { type Keys, prepareOffice, type RestoreReport } from './prepare-office.ts';
import { wipeFolder } from './wipe.ts';

export interface RestoreOrder {
  readonly file: string;
  readonly identity: string;
  readonly dataDir: string;
  /** The directory of the journal; null when there is none. */
  readonly journal: string | null;
  readonly withoutManifest: boolean;
  readonly migrationsFolder: string;
  readonly clock: Clock;
  /** Opens the keys of personal data; null to leave that to the server's next start. */
  readonly openKeys: (() => Result<Keys, KeysProblem>) | null;
}

export type RestoreProblem =
  | RestoreFault
  | 'already-running'
  | 'data-dir-unusable'
  /** The directory holds the database of another office. */
  | 'other-office'
  | KeysProblem
  | 'keys-missing'
  | 'journal-missing';

const RESTORING = 'restoring';

/**
 * Puts a backup in the place of an office's database. Everything is checked in a temporary place first; the present
 * database is set aside whole. While a server runs on the directory nothing is done.
 */
export async function restoreOffice(order: RestoreOrder): Promise<Result<RestoreReport, RestoreProblem>> {
  const { dataDir, clock, migrationsFolder } = order;
  const held = holdDirectory(dataDir);
  if (!held.ok) return held;
  const folder = join(dataDir, RESTORING);
  try {
    wipeFolder(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const restored = join(folder, DATABASE_FILE);
    const opened = await openBackup({ ...order, to: restored, migrationsFolder });
    if (!opened.ok) return opened;
    const known = await knownSince(opened.value.facts, order);
    if (!known.ok) return known;
    const keys = order.openKeys?.() ?? null;
    if (keys !== null && !keys.ok) return keys;
    const ready = await prepareOffice(restored, {
      ...{ opened: opened.value, known: known.value, clock, migrationsFolder, keys: keys?.value ?? null },
    });
    if (!ready.ok) return ready;
    const setAside = placeDatabase(restored, dataDir, clock.now());
    return ok({ ...ready.value, setAside });
  } finally {
    wipeFolder(folder);
    held.value.release();
  }
}
