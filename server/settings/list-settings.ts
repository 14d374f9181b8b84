import { SETTINGS, type SettingKey } from '../../contract/setting-schemas.ts';
import type { Setting } from '../../contract/settings.ts';
import { allSettings, type SettingRow, settingRows } from '../../db/settings.ts';
import { userNames } from '../../db/users.ts';
import { userIdOf } from '../actor.ts';
import { isoTime } from '../http/office-time.ts';
import type { Tx } from '../ports.ts';

/** Names of the accounts by their ids. */
type Names = ReadonlyMap<string, string>;

/** Every setting there is, with its shape and its history. */
export async function listSettings(tx: Tx, site: string): Promise<Setting[]> {
  const names = await userNames(tx, site);
  const rows = Map.groupBy(await allSettings(tx, site), ({ key }) => key);
  return Object.keys(SETTINGS).map((key) => settingView(key as SettingKey, rows.get(key) ?? [], names));
}

export async function readSetting(tx: Tx, site: string, key: SettingKey): Promise<Setting> {
  const names = await userNames(tx, site);
  return settingView(key, (await settingRows(tx, site, [key])).reverse(), names);
}

/** `rows` newest first. */
function settingView(key: SettingKey, rows: readonly SettingRow[], names: Names): Setting {
  return {
    key,
    schema: SETTINGS[key],
    rows: rows.map(({ effectiveFrom, value, changedAt, changedBy }) => ({
      ...{ key, effectiveFrom, value },
      changedAt: isoTime(changedAt),
      changedBy: names.get(userIdOf(changedBy) ?? '') ?? null,
    })),
  };
}
