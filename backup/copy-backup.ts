import { existsSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '../db/durable-file.ts';
import { manifestName } from '../domain/backup/backup-name.ts';
import type { BackupTrouble } from '../domain/backup/faults.ts';
import { readManifest } from '../domain/backup/manifest.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { troubleOf } from './trouble.ts';
import { copyFile, sumOf } from './whole-file.ts';

export interface CopyJob {
  readonly directory: string;
  readonly file: string;
  readonly place: string;
}

/** Copies a backup to a second place and reads it back from there; its manifest comes last. */
export async function copyBackup({ directory, file, place }: CopyJob): Promise<Result<void, BackupTrouble>> {
  // A mount point without its stick is an empty directory; one that is not there at all must not be made.
  if (!existsSync(place) || !statSync(place).isDirectory()) return err('place-missing');
  try {
    const text = await readFile(join(directory, manifestName(file)), 'utf8');
    const manifest = readManifest(text);
    if (manifest === null) return err('written-wrong');
    await copyFile(join(directory, file), join(place, file));
    const { sha256 } = await sumOf(join(place, file));
    if (sha256 !== manifest.sha256) {
      rmSync(join(place, file), { force: true });
      return err('written-wrong');
    }
    writeDurably(join(place, manifestName(file)), text);
    return ok();
  } catch (error) {
    return err(troubleOf(error));
  }
}
