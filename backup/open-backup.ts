import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isDiskFull } from '../db/backup-copy.ts';
import { examineCopy } from '../db/copied-database.ts';
import { manifestName } from '../domain/backup/backup-name.ts';
import type { RestoreFault } from '../domain/backup/faults.ts';
import { type BackupManifest, type DatabaseFacts, readManifest } from '../domain/backup/manifest.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { decryptFile, WrongKey } from './encrypted-file.ts';
import { sumOf } from './whole-file.ts';

export interface OpenOrder {
  /** The encrypted file; its manifest lies beside it. */
  readonly file: string;
  readonly identity: string;
  /** Where the database in clear is to be written. */
  readonly to: string;
  readonly migrationsFolder: string;
  /** Goes on without a manifest: nothing tells what should be in it then. */
  readonly withoutManifest?: boolean;
}

export interface OpenedBackup {
  readonly facts: DatabaseFacts;
  /** Null when it was opened without one. */
  readonly manifest: BackupManifest | null;
}

/** Decrypts a backup and goes through all of it: checksum, pages, references, chain, and what its manifest says of it. */
export async function openBackup(order: OpenOrder): Promise<Result<OpenedBackup, RestoreFault>> {
  const { file, to } = order;
  if (!existsSync(file)) return err('file-missing');
  const beside = join(dirname(file), manifestName(basename(file)));
  const manifest = existsSync(beside) ? readManifest(await readFile(beside, 'utf8')) : null;
  if (manifest === null && !order.withoutManifest) return err('manifest-missing');
  if (manifest !== null && (await sumOf(file)).sha256 !== manifest.sha256) return err('checksum');
  try {
    await decryptFile(file, to, order.identity);
  } catch (error) {
    if (error instanceof WrongKey) return err('wrong-key');
    return err(isDiskFull(error) ? 'disk-full' : 'not-whole');
  }
  const examined = await examineCopy(to, order.migrationsFolder);
  if (!examined.ok) return examined;
  const facts = examined.value;
  const isSame = manifest === null || canonicalJson({ ...manifest.facts }) === canonicalJson({ ...facts });
  return isSame ? ok({ facts, manifest }) : err('differs-from-manifest');
}
