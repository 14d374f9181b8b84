import { recordEvent } from '../../db/open-tx.ts';
import type { RestoreFault } from '../../domain/backup/faults.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../ports.ts';
import type { DrillReport } from '../ports-backup.ts';
import { BACKUP_SUBJECT } from './backup-rules.ts';

/** Restores one backup to a temporary place with the typed recovery key, compares it, and notes what came of it. */
export async function tryBackup(
  { store, backups }: Pick<Deps, 'store' | 'backups'>,
  { file, identity, actor }: { file: string; identity: string; actor: string },
): Promise<Result<DrillReport, RestoreFault>> {
  const tried = await backups.drill(file, identity);
  const fault = tried.ok ? null : tried.error;
  await noteDrill({ store }, { file, fault, actor });
  return tried;
}

/** Writes down how a drill ended; `fault` null when the backup came back whole. */
export async function noteDrill(
  { store }: Pick<Deps, 'store'>,
  { file, fault, actor }: { file: string; fault: RestoreFault | null; actor: string },
): Promise<void> {
  await store.unit(async (tx) => {
    const data = { file, whole: fault === null, ...(fault === null ? {} : { fault }) };
    recordEvent(tx, { kind: 'backup-drilled', actor, subject: BACKUP_SUBJECT, data });
    return ok();
  });
}
