import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFacts, hasHad } from '../db/copied-database.ts';
import type { RestoreFault } from '../domain/backup/faults.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { DrillReport } from '../server/ports-backup.ts';
import { openBackup } from './open-backup.ts';
import { TRIED } from './unfinished.ts';
import { wipeFolder } from './wipe.ts';

export interface DrillJob {
  readonly directory: string;
  readonly file: string;
  readonly identity: string;
  readonly database: string;
  readonly migrationsFolder: string;
}

/**
 * Restores a backup to a temporary place and compares it: with its manifest, and with the living database, which must
 * have had the same last event and the same newest number. The temporary place is wiped whatever comes out.
 */
export async function drill(job: DrillJob): Promise<Result<DrillReport, RestoreFault>> {
  const { directory, identity, migrationsFolder, database } = job;
  const folder = join(directory, TRIED);
  try {
    wipeFolder(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(directory, job.file);
    const opened = await openBackup({ file, identity, to: join(folder, 'tried.db'), migrationsFolder });
    if (!opened.ok) return opened;
    const { facts } = opened.value;
    const office = await databaseFacts(database);
    return (await hasHad(database, facts)) ? ok({ facts, office }) : err('differs-from-office');
  } finally {
    wipeFolder(folder);
  }
}
