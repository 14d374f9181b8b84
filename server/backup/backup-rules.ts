import type { OfficeSettings } from '../../contract/setting-schemas.ts';
import type { Deps, Tx } from '../ports.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';

export type BackupRules = OfficeSettings['backup.rules'];

/** Where copies go; null where nothing is set. */
export interface BackupPlaces {
  readonly secondPlace: string | null;
  readonly journal: string | null;
  /** The journal's directory is set where the server is started, which is stronger than the page. */
  readonly journalFromEnvironment: boolean;
}

/** What subjects of events about backups are called: they are about the whole office. */
export const BACKUP_SUBJECT = 'backup';

export async function backupRules(tx: Tx, deps: Pick<Deps, 'site' | 'clock'>): Promise<BackupRules> {
  return officeSetting(tx, deps.site, 'backup.rules', await officeDay(tx, deps));
}

export async function backupPlaces(
  tx: Tx,
  deps: Pick<Deps, 'site' | 'clock' | 'backups'>,
): Promise<BackupPlaces> {
  const set = await officeSetting(tx, deps.site, 'backup.places', await officeDay(tx, deps));
  const { journalFromEnvironment: fromEnvironment } = deps.backups;
  return {
    secondPlace: set.secondPlace || null,
    journal: fromEnvironment ?? (set.journal || null),
    journalFromEnvironment: fromEnvironment !== null,
  };
}

/** The public keys a backup is encrypted to; none while nobody could open one. */
export function recipientsOf({ recovery, headOffice }: BackupRules): readonly string[] {
  return [recovery, headOffice].filter((key) => key !== '');
}
