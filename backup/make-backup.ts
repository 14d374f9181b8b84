import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyDatabase } from '../db/backup-copy.ts';
import { databaseFacts } from '../db/copied-database.ts';
import { writeDurably } from '../db/durable-file.ts';
import { backupName, manifestName } from '../domain/backup/backup-name.ts';
import type { BackupTrouble } from '../domain/backup/faults.ts';
import type { BackupManifest } from '../domain/backup/manifest.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { BackupOrder } from '../server/ports-backup.ts';
import { encryptFile } from './encrypted-file.ts';
import { troubleOf } from './trouble.ts';
import { UNFINISHED } from './unfinished.ts';
import { sumOf } from './whole-file.ts';
import { wipeFolder } from './wipe.ts';

export interface MakeJob extends BackupOrder {
  readonly database: string;
  readonly directory: string;
  readonly program: string;
}

/**
 * Copies, encrypts, reads back, and writes the manifest last: a backup without one was never finished. The copy in
 * clear is in a folder of its own, for as long as this takes.
 */
export async function makeBackup(job: MakeJob): Promise<Result<BackupManifest, BackupTrouble>> {
  const { database, directory, recipients } = job;
  const folder = join(directory, UNFINISHED);
  try {
    wipeFolder(folder);
    sweepUnfinished(directory);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const plain = join(folder, 'plain.db');
    copyDatabase(database, plain);
    const facts = await databaseFacts(plain);
    const file = backupName({ site: facts.site, day: job.day, seq: facts.seq });
    const sum = await encryptFile(plain, join(directory, file), recipients);
    wipeFolder(folder);
    const readBack = await sumOf(join(directory, file));
    if (readBack.sha256 !== sum.sha256) {
      rmSync(join(directory, file), { force: true });
      return err('written-wrong');
    }
    const { day, now: madeAt, program, anchor } = job;
    const made = { version: 1, file, day, madeAt, ...sum } as const;
    const manifest: BackupManifest = { ...made, program, recipients, anchor, facts };
    writeDurably(join(directory, manifestName(file)), `${JSON.stringify(manifest, null, 2)}\n`);
    return ok(manifest);
  } catch (error) {
    return err(troubleOf(error));
  } finally {
    wipeFolder(folder);
  }
}

function sweepUnfinished(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(directory)) {
    if (name.startsWith('loket-') && name.endsWith('.new')) rmSync(join(directory, name), { force: true });
  }
}
