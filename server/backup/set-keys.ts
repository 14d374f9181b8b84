import type { BackupKeys, BackupPlaces } from '../../contract/backups.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Language } from '../../words/phrase.ts';
import type { Deps, Tx } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import { changeSetting } from '../settings/change-setting.ts';
import { officeSetting } from '../settings/office-setting.ts';
import { officeDay } from '../site/current-day.ts';
import { backupRules } from './backup-rules.ts';

type SetDeps = Pick<Deps, 'site' | 'clock'>;

interface Who {
  readonly actor: string;
  readonly language: Language;
}

/** Which of these are no public keys anything could be encrypted to. To be asked before the unit: it takes a program. */
export async function mistypedKeys(
  { backups }: Pick<Deps, 'backups'>,
  { headOffice = '', recovery = '' }: BackupKeys,
): Promise<boolean> {
  for (const key of [headOffice, recovery]) {
    if (key !== '' && !(await backups.isRecipient(key))) return true;
  }
  return false;
}

/** Says to which public keys backups are encrypted from now on. Older ones stay as they are. */
export async function setKeys(
  tx: Tx,
  deps: SetDeps,
  keys: BackupKeys,
  who: Who,
): Promise<Result<void, Refusal>> {
  const rules = { ...(await backupRules(tx, deps)), ...keys };
  const today = await officeDay(tx, deps);
  const change = { key: 'backup.rules', effectiveFrom: today, value: rules, ...who };
  const changed = await changeSetting(tx, deps, change);
  if (changed.ok) return ok();
  return err(changed.error.code === 'invalid-setting' ? { code: 'invalid-public-key' } : changed.error);
}

/** Says where copies and the journal go from now on. */
export async function setPlaces(
  tx: Tx,
  deps: SetDeps,
  places: BackupPlaces,
  who: Who,
): Promise<Result<void, Refusal>> {
  const today = await officeDay(tx, deps);
  const before = await officeSetting(tx, deps.site, 'backup.places', today);
  const value = { ...before, ...places };
  const changed = await changeSetting(tx, deps, {
    key: 'backup.places',
    effectiveFrom: today,
    value,
    ...who,
  });
  return changed.ok ? ok() : changed;
}
