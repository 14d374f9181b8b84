import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '../db/durable-file.ts';
import { isManifestName, manifestName } from '../domain/backup/backup-name.ts';
import { readManifest } from '../domain/backup/manifest.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { BackupTrouble, KeptBackup } from '../server/ports-backup.ts';
import { copyFile, sumOf } from './encrypted-file.ts';
import { troubleOf } from './make-backup.ts';

/** All backups that have a manifest in a directory, newest first. */
export async function backupsIn(directory: string): Promise<KeptBackup[]> {
  const kept: KeptBackup[] = [];
  for (const name of await readdir(directory)) {
    if (!isManifestName(name)) continue;
    const manifest = readManifest(await readFile(join(directory, name), 'utf8'));
    if (manifest === null || manifestName(manifest.file) !== name) continue;
    const there = await stat(join(directory, manifest.file)).then(
      ({ size }) => size === manifest.bytes,
      () => false,
    );
    kept.push({ ...manifest, there });
  }
  return kept.sort((a, b) => b.facts.seq - a.facts.seq || b.madeAt - a.madeAt);
}

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

/** Takes a backup away: its manifest first, so that what is left half done is no backup any more. */
export async function removeBackup(directory: string, file: string): Promise<void> {
  await rm(join(directory, manifestName(file)), { force: true });
  await rm(join(directory, file), { force: true });
}

/** Makes the directory of the backups when it is not there yet. */
export function makeDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
}
