import { mkdirSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isManifestName, manifestName } from '../domain/backup/backup-name.ts';
import { readManifest } from '../domain/backup/manifest.ts';
import type { KeptBackup } from '../server/ports-backup.ts';

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

/** Takes a backup away: its manifest first, so that what is left half done is no backup any more. */
export async function removeBackup(directory: string, file: string): Promise<void> {
  await rm(join(directory, manifestName(file)), { force: true });
  await rm(join(directory, file), { force: true });
}

/** Makes the directory of the backups when it is not there yet. */
export function makeDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
}
