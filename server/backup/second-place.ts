import { recordEvent } from '../../db/open-tx.ts';
import type { BackupTrouble } from '../../domain/backup/faults.ts';
import { whichToDrop } from '../../domain/backup/which-to-keep.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../ports.ts';
import type { KeptBackup } from '../ports-backup.ts';
import { BACKUP_SUBJECT, type BackupRules } from './backup-rules.ts';
import { markOurs, type OwnBackup } from './kept-backups.ts';

type PlaceDeps = Pick<Deps, 'site' | 'store' | 'backups'>;

/** The backups that are not yet whole in the second place, newest first; an `err` when it cannot be looked into. */
export async function notYetCopied(
  { backups }: PlaceDeps,
  kept: readonly OwnBackup[],
  place: string,
): Promise<Result<readonly OwnBackup[], BackupTrouble>> {
  const there = await backups.listIn(place);
  if (!there.ok) return there;
  const whole = new Set(there.value.flatMap((copy) => (copy.there ? [copy.sha256] : [])));
  return ok(kept.filter((backup) => backup.ours && backup.there && !whole.has(backup.sha256)));
}

/** Copies one backup to the second place, reads it back there, and notes it. */
export async function copyToSecondPlace(
  { store, backups }: PlaceDeps,
  { file, sha256 }: KeptBackup,
  place: string,
): Promise<Result<void, BackupTrouble>> {
  const copied = await backups.copy(file, place);
  if (copied.ok) {
    await store.unit(async (tx) => {
      const data = { file, sha256 };
      recordEvent(tx, { kind: 'backup-copied', actor: 'system', subject: BACKUP_SUBJECT, data });
      return ok();
    });
  }
  return copied;
}

/**
 * Takes away what the rule lets go, in the backups' own directory or in the second place. To be called right after a
 * backup was read back from there, so that a newer one that is whole exists.
 */
export async function dropOld(deps: PlaceDeps, rules: BackupRules, place: string | null): Promise<number> {
  const listed = place === null ? ok(await deps.backups.list()) : await deps.backups.listIn(place);
  if (!listed.ok) return 0;
  // Other offices may keep theirs on the same stick.
  const ofThisOffice = listed.value.filter(({ facts }) => facts.site === deps.site);
  const keepable = (await markOurs(deps, ofThisOffice)).map((backup) => ({
    ...{ file: backup.file, day: backup.day, seq: backup.facts.seq },
    good: backup.ours && backup.there,
  }));
  const going = whichToDrop(keepable, rules);
  for (const { file } of going) await deps.backups.remove(file, ...(place === null ? [] : [place]));
  return going.length;
}
