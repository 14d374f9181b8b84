import { recordEvent } from '../../db/open-tx.ts';
import type { BackupTrouble } from '../../domain/backup/faults.ts';
import type { BackupManifest } from '../../domain/backup/manifest.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { openOfficeDay } from '../office-day/office-day.ts';
import type { Deps } from '../ports.ts';
import { anchorHead } from '../trail/anchor-head.ts';
import { BACKUP_SUBJECT, backupRules, recipientsOf } from './backup-rules.ts';

/** Why a backup is made: the day was closed, it was missed, or somebody wants one now. */
export type BackupOccasion = 'closing' | 'missed' | 'request';

/**
 * Makes one backup: the head of the log is noted and goes into its manifest, the copy is made beside the work, and what
 * came of it is written down. Without anybody's key none is made: nothing in clear leaves the data directory.
 */
export async function makeBackup(
  deps: Pick<Deps, 'site' | 'store' | 'clock' | 'backups'>,
  { occasion, actor }: { occasion: BackupOccasion; actor: string },
): Promise<Result<BackupManifest, BackupTrouble | 'backup-not-ready'>> {
  const { store, clock, backups } = deps;
  const begun = await store.unit(async (tx) => {
    const recipients = recipientsOf(await backupRules(tx, deps));
    if (recipients.length === 0) return err('backup-not-ready' as const);
    const day = await openOfficeDay(tx, deps);
    const { seq, head } = await anchorHead(tx, deps, { where: 'backup', actor });
    return ok({ day, now: clock.now(), recipients, anchor: { seq, head } });
  });
  if (!begun.ok) return begun;
  const made = await backups.make(begun.value);
  await store.unit(async (tx) => {
    if (made.ok) {
      const { file, bytes, sha256, facts } = made.value;
      const data = { file, bytes, sha256, seq: facts.seq, head: facts.head, occasion };
      recordEvent(tx, { kind: 'backup-made', actor, subject: BACKUP_SUBJECT, data });
    } else {
      const data = { reason: made.error, occasion };
      recordEvent(tx, { kind: 'backup-failed', actor, subject: BACKUP_SUBJECT, data });
    }
    return ok();
  });
  return made;
}
