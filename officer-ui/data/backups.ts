import type {
  BackupKeys,
  BackupNotes,
  BackupPlaces,
  Backups,
  RecoveryKeyShown,
} from '../../contract/backups.ts';
import type { DayEnd } from '../../contract/day-closing.ts';
import { type Answer, type Api, newKey } from '../../ui-kit/api-client.ts';

export function loadBackups(api: Api): Answer<Backups> {
  return api.get('/api/backups');
}

/** What the bar tells of them. */
export function loadBackupNotes(api: Api): Answer<BackupNotes> {
  return api.get('/api/backups/notes');
}

export function makeBackup(api: Api): Answer<Backups> {
  return api.post('/api/backups');
}

/** Never with a key: nothing of what is typed is to be kept for a repeat. */
export function beginDrill(api: Api, key: string): Answer<Backups> {
  return api.post('/api/backups/drill', { key });
}

/** A new key pair, which nobody keeps. */
export function makeRecoveryKey(api: Api): Answer<RecoveryKeyShown> {
  return api.post('/api/backups/recovery-key');
}

export function saveBackupKeys(api: Api, keys: BackupKeys): Answer<Backups> {
  return api.put('/api/backups/keys', keys);
}

export function saveBackupPlaces(api: Api, places: BackupPlaces): Answer<Backups> {
  return api.put('/api/backups/places', places);
}

/** Whether today was ended, and who is still here. */
export function loadDayEnd(api: Api): Answer<DayEnd> {
  return api.get('/api/office/end');
}

export function endDay(api: Api, sure: boolean): Answer<DayEnd> {
  return api.post('/api/office/end', { sure }, { key: newKey() });
}
